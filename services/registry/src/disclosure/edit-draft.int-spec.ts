import { TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { foreign, full, own, registerAgency, staff } from '../../test/disclosure.js';

let agency: string;
const draft = () => `/agencies/${agency}/draft`;
const read = async () => (await bed.call('GET', draft(), { as: own })).body;

const bed = TestBed.of(registry);
beforeAll(async () => {
  agency = await registerAgency(bed);
});

test('a draft grows section by section, says what it lacks and becomes the next revision', async () => {
  expect(await read()).toMatchObject({
    version: 0,
    written: false,
    latest: 0,
    sections: {},
    allowedActions: ['write'],
  });
  const body = { content: { certifiedCount: 8 } };
  const first = await bed.call('PUT', `${draft()}/team`, { as: own, version: 0, body });
  expect(first).toMatchObject({
    status: 200,
    body: { version: 1, written: true, standard: '2026.1', required: 21, answered: 1 },
  });
  expect(first.headers.get('etag')).toBe('"1"');
  expect(first.body.missing).toContain('team.fullTimeCount');
  expect(first.body.editedBy).toEqual({ team: { by: { sub: 'agency-1', role: 'agency' }, on: '2026-03-02' } });

  const second = await bed.call('PUT', draft(), {
    as: { ...own, sub: 'agency-2' },
    version: 1,
    body: { sections: full },
  });
  expect(second.body).toMatchObject({ version: 2, missing: [], editedBy: { process: { by: { sub: 'agency-2' } } } });
  expect((await bed.call('GET', `/agencies/${agency}/disclosures`)).body.items).toEqual([]);

  const published = await bed.call('POST', `${draft()}/publication`, { as: own, version: 2 });
  expect(published).toMatchObject({
    status: 201,
    body: { revision: 1, complete: true, publishedBy: { sub: 'agency-1' } },
  });
  expect(published.body.editedBy.process).toEqual({ by: { sub: 'agency-2', role: 'agency' }, on: '2026-03-02' });
  expect(await read()).toMatchObject({ version: 3, written: false, basedOn: 1, latest: 1, sections: full });
  expect(await bed.recorded('registry.disclosure-published.v1')).toHaveLength(1);
});

test('a repeated publication gives the same revision and publishes nothing more', async () => {
  const { version } = await read();
  const body = { content: { remarks: '补充' } };
  const written = await bed.call('PUT', `${draft()}/other`, { as: own, version, body, key: 'w' });
  expect(written.body).toMatchObject({ written: true });
  const ask = { as: own, version: written.body.version, key: 'p' };
  const [one, two] = [
    await bed.call('POST', `${draft()}/publication`, ask),
    await bed.call('POST', `${draft()}/publication`, ask),
  ];
  expect(one.body).toMatchObject({ revision: 2 });
  expect(two).toMatchObject({ status: 201, body: { id: one.body.id, revision: 2 } });
  await bed.call('PUT', `${draft()}/other`, { as: own, version, body, key: 'w' });
  expect((await read()).written).toBe(false);
});

test('a stale version, an empty draft and what does not fit are refused', async () => {
  const { version } = await read();
  const ask = (method: string, path: string, options: object) => bed.call(method, path, { as: own, ...options });
  const sections = { team: { certifiedCount: '8', headcount: 1 }, awards: {} };
  expect(await ask('PUT', draft(), { version: version - 1, body: { sections: full } })).toMatchObject({ status: 412 });
  expect(await ask('PUT', draft(), { body: { sections: full } })).toMatchObject({ status: 428 });
  expect(await ask('POST', `${draft()}/publication`, { version })).toMatchObject({
    status: 409,
    body: { code: 'registry.disclosure-draft-none' },
  });
  expect(await ask('DELETE', draft(), { version })).toMatchObject({ status: 409 });
  expect(await ask('PUT', draft(), { version, body: { sections } })).toMatchObject({
    status: 422,
    body: {
      code: 'registry.disclosure-invalid',
      details: { field: 'team.certifiedCount, team.headcount, awards' },
    },
  });
  expect(await ask('PUT', draft(), { version, body: { sections: full, standard: '2030.1' } })).toMatchObject({
    status: 422,
    body: { code: 'registry.disclosure-standard-unknown' },
  });
});

test('a version of a draft that was never written is 0', async () => {
  const other = await registerAgency(bed, '12440600MB2C07549J');
  const as = { role: 'agency', org: '12440600MB2C07549J' } as const;
  const body = { sections: {} };
  expect(await bed.call('PUT', `/agencies/${other}/draft`, { as, version: 1, body })).toMatchObject({ status: 412 });
});

test('a discarded draft is gone; what is published stays', async () => {
  const { version } = await read();
  const written = await bed.call('PUT', draft(), { as: own, version, body: { sections: {} } });
  const { body } = await bed.call('DELETE', draft(), { as: own, version: written.body.version });
  expect(body).toMatchObject({ written: false, latest: 2, sections: { other: { remarks: '补充' } } });
});

test('nobody but the agency and staff reads or writes a draft', async () => {
  const { version } = await read();
  const calls = [
    ['GET', draft()],
    ['PUT', draft(), { sections: full }],
    ['PUT', `${draft()}/team`, { content: {} }],
    ['DELETE', draft()],
    ['POST', `${draft()}/publication`],
  ] as const;
  for (const [method, path, body] of calls) {
    const answer = await bed.call(method, path, { as: foreign, version, ...(body ? { body } : {}) });
    expect(answer).toMatchObject({ status: 403, body: { code: 'registry.not-your-agency' } });
    expect(await bed.call(method, path, { version, ...(body ? { body } : {}) })).toMatchObject({ status: 401 });
  }
  expect((await bed.call('GET', draft(), { as: staff })).status).toBe(200);
});
