import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { foreign, full, own, registerAgency, staff, standard } from '../../test/disclosure.js';

let agency: string;
let gone: string;
const area = { type: 'number', unit: '平方米', required: true, zh: '办公面积', en: 'Office area' };
const { forStaff } = standard.sections['other']!.fields;
/** One more field in the basics, one less among the others. */
const next = {
  version: '2026.2',
  inForceFrom: '2026-07-01',
  sections: {
    ...standard.sections,
    basics: { ...standard.sections['basics'], fields: { ...standard.sections['basics']!.fields, area } },
    other: { ...standard.sections['other'], fields: { forStaff } },
  },
};
const publish = (document: object, key?: string) =>
  bed.call('POST', '/disclosure-standards', { as: staff, body: { document }, ...(key ? { key } : {}) });
/** The announcements of versions that staff published; 2027.1 comes with the service. */
const announced = async () =>
  (await bed.recorded('registry.disclosure-standard-announced.v1')).filter(({ data }) => data['version'] !== '2027.1');

const bed = TestBed.of(registry);
beforeAll(async () => {
  agency = await registerAgency(bed);
  await bed.call('POST', `/agencies/${agency}/disclosures`, { as: own, body: { sections: full } });
});

test('anyone reads the standard in force', async () => {
  const { body } = await bed.call('GET', '/disclosure-standards/in-force');
  expect(body).toEqual({ standard: '2026.1', inForceFrom: '2014-01-01', state: 'in-force', document: standard });
  expect((await bed.call('GET', '/disclosure-standards/1999.1')).status).toBe(404);
});

test('an agency that is gone is told nothing', async () => {
  gone = await registerAgency(bed, '12440600MB2C07549J');
  const { body } = await bed.call('GET', `/agencies/${gone}`, { as: staff });
  const reason = { reason: '机构申请注销' };
  await bed.call('POST', `/agencies/${gone}/deregistration`, { as: staff, version: body.version, body: reason });
});

test('staff publish a version ahead, once, and every agency is told what it lacks for it', async () => {
  const first = await publish(next, 'once');
  expect(first).toMatchObject({
    status: 201,
    body: { version: 1, standard: '2026.2', inForceFrom: '2026-07-01', publishedOn: '2026-03-02' },
  });
  expect(await publish(next, 'once')).toMatchObject({ status: 201, body: { id: first.body.id } });
  expect(await bed.recorded('registry.disclosure-standard-published.v1')).toMatchObject([
    { data: { version: '2026.2', inForceFrom: '2026-07-01', publishedOn: '2026-03-02' } },
  ]);
  const told = await eventually(async () => {
    const events = await announced();
    expect(events).toHaveLength(1);
    return events;
  });
  const inForceFrom = '2026-07-01';
  expect(told[0]!.data).toEqual({
    agencyId: agency,
    version: '2026.2',
    inForceFrom,
    announcedOn: '2026-03-02',
    missing: ['basics.area'],
    unfit: ['other.remarks'],
  });
  const { body: list } = await bed.call('GET', '/disclosure-standards');
  expect(list.items).toEqual([
    { standard: '2027.1', inForceFrom: '2027-01-01', state: 'to-come' },
    { standard: '2026.2', inForceFrom, state: 'to-come' },
    { standard: '2026.1', inForceFrom: '2014-01-01', state: 'in-force' },
  ]);
  expect((await bed.call('GET', '/disclosure-standards/2026.2')).body.document).toEqual(next);
  const { body: changes } = await bed.call('GET', '/disclosure-standards/2026.2/changes');
  expect(changes).toMatchObject({
    from: '2026.1',
    to: '2026.2',
    sections: [],
    fields: [
      { path: 'basics.area', kind: 'added', after: area },
      { path: 'other.remarks', kind: 'removed' },
    ],
  });
  const { body: back } = await bed.call('GET', '/disclosure-standards/2026.1/changes?from=2026.2');
  expect(back.fields.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['added', 'removed']);
});

test('an agency is told once, however often the event comes; one that registers later is told too', async () => {
  const late = await registerAgency(bed, '914403001922038216');
  const ids = await eventually(async () => {
    const subjects = (await announced()).map(({ data }) => data['agencyId'] as string);
    expect(subjects).toEqual([agency, late]);
    return subjects;
  });
  await bed.db.query(
    `insert into outbox select position from event where type = 'registry.disclosure-standard-published.v1'`,
  );
  await registerAgency(bed, '91350203M0001QKT19');
  await eventually(async () => expect(await announced()).toHaveLength(3));
  expect((await announced()).slice(0, 2).map(({ data }) => data['agencyId'])).toEqual(ids);
});

test('one that comes back before it begins is told then', async () => {
  const { body } = await bed.call('GET', `/agencies/${gone}`, { as: staff });
  const reason = { reason: '机构恢复业务' };
  await bed.call('POST', `/agencies/${gone}/reinstatement`, { as: staff, version: body.version, body: reason });
  await eventually(async () => expect((await announced()).map(({ data }) => data['agencyId'])).toContain(gone));
});

test('agencies in several batches are all told, those of before are passed over', async () => {
  await bed.db.query(`create temp table made as select * from agency where id = '${agency}'`);
  await bed.db.query(`insert into agency select (jsonb_populate_record(made, jsonb_build_object(
      'id', gen_random_uuid(), 'credit_code', 'X' || n, 'name', '批量' || n))).* from made, generate_series(1, 1100) n`);
  await publish({ ...next, version: '2026.3', inForceFrom: '2026-10-01' });
  await eventually(async () => {
    const [{ count }] = await bed.db.query(
      `select count(distinct agency_id)::int as count from disclosure_announcement where standard = '2026.3'`,
    );
    expect(count).toBe(1104);
  });
});

test('an agency sees how complete it is by the version in force and by those to come', async () => {
  const { body } = await bed.call('GET', `/agencies/${agency}/completeness`, { as: own });
  expect(body).toMatchObject({
    revision: 1,
    standards: [
      {
        standard: '2026.1',
        inForce: true,
        required: 21,
        answered: 21,
        ratio: 1,
        missing: [],
        unfit: [],
        changes: null,
      },
      {
        standard: '2026.2',
        inForce: false,
        required: 22,
        answered: 21,
        missing: ['basics.area'],
        unfit: [{ field: 'other.remarks' }],
        changes: { fields: [{ path: 'basics.area' }, { path: 'other.remarks' }] },
      },
      { standard: '2026.3' },
      {
        standard: '2027.1',
        inForce: false,
        missing: ['experience.enterpriseCount', 'experience.enterprises', 'experience.projects'],
        unfit: [{ field: 'experience.projects' }],
      },
    ],
  });
  const path = `/agencies/${agency}/completeness`;
  expect(await bed.call('GET', path, { as: foreign })).toMatchObject({ status: 403 });
  expect(await bed.call('GET', path)).toMatchObject({ status: 401 });
  expect((await bed.call('GET', path, { as: staff })).status).toBe(200);
});

test.each([
  ['a version that exists', () => ({ ...next, inForceFrom: '2026-09-01' }), 409, 'version-taken'],
  [
    'one of the service itself',
    () => ({ ...next, version: '2026.1', inForceFrom: '2026-09-01' }),
    409,
    'version-taken',
  ],
  ['a day on which another begins', () => ({ ...next, version: '2026.4' }), 409, 'day-taken'],
  ['a day that is not ahead', () => ({ ...next, version: '2026.4', inForceFrom: '2026-03-02' }), 422, 'not-ahead'],
  ['a document that is none', () => ({ version: '2026.4' }), 422, 'invalid'],
])('%s is refused', async (_, document, status, code) => {
  expect(await publish(document())).toMatchObject({ status, body: { code: `registry.disclosure-standard-${code}` } });
});

test('a published version is never changed by the service itself', async () => {
  const grants = await bed.db.query(
    `select distinct privilege_type as is from information_schema.role_table_grants
     where grantee = 'heng_service' and table_name in ('disclosure_standard', 'disclosure_announcement') order by 1`,
  );
  expect(grants).toEqual([{ is: 'INSERT' }, { is: 'SELECT' }]);
});

test('a draft is written for the version to come; from its first day on that one judges, earlier revisions stay', async () => {
  const draft = `/agencies/${agency}/draft`;
  const sections = { ...full, other: {} };
  const body = { sections: { ...sections, basics: { ...full['basics'], area: 300 } }, standard: '2026.2' };
  const written = await bed.call('PUT', draft, { as: own, version: 0, body });
  expect(written).toMatchObject({ status: 200, body: { standard: '2026.2', missing: [], unfit: [] } });
  const ask = { as: own, version: written.body.version };
  expect(await bed.call('POST', `${draft}/publication`, ask)).toMatchObject({
    status: 422,
    body: { details: { field: 'basics.area' } },
  });

  await bed.setDate('2026-07-01');
  expect((await bed.call('GET', '/disclosure-standards/in-force')).body.standard).toBe('2026.2');
  const old = await bed.call('POST', `/agencies/${agency}/disclosures`, { as: own, body: { sections } });
  expect(old.body).toMatchObject({ standard: '2026.2', complete: false, missing: ['basics.area'], required: 22 });
  expect(await bed.call('POST', `${draft}/publication`, ask)).toMatchObject({
    status: 201,
    body: { revision: 3, standard: '2026.2', complete: true },
  });
  const { body: first } = await bed.call('GET', `/agencies/${agency}/disclosures/1`);
  expect(first).toMatchObject({ standard: '2026.1', complete: true, sections: { other: { remarks: '有，\n两行𠮷' } } });
});
