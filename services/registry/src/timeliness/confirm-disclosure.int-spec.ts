import { eventually, TestBed } from '@heng/testing';
import { foreign, full, own, registerAgency, staff } from '../../test/disclosure.js';
import { registry } from '../registry.module.js';

let agencyId: string;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';

const bed = TestBed.of(registry);
beforeAll(async () => {
  agencyId = await registerAgency(bed);
});

const read = async (id = agencyId) => (await bed.call('GET', `/agencies/${id}/timeliness`)).body;
const confirm = (section?: string, options: object = {}) =>
  bed.call('POST', `/agencies/${agencyId}/${section ? `sections/${section}/` : ''}confirmation`, {
    as: own,
    ...options,
  });
const publish = async (sections: object, version: number) => {
  await bed.call('POST', `/agencies/${agencyId}/disclosures`, { as: own, body: { sections } });
  await eventually(async () => expect((await read()).version).toBe(version));
};
const of = (body: any, name: string) => body.sections.find(({ section }: { section: string }) => section === name);

test('before the first publication there is nothing to confirm', async () => {
  expect(await read()).toEqual({ agencyId, version: 0, stale: false, sections: [], allowedActions: [] });
  expect(await confirm(undefined, { version: 0 })).toMatchObject({
    status: 409,
    body: { code: 'registry.nothing-to-confirm' },
  });
  expect(await bed.call('GET', `/agencies/${UNKNOWN}/timeliness`)).toMatchObject({ status: 404 });
});

test('a publication states all sections anew, and changes those that differ', async () => {
  await publish(full, 1);
  await bed.setDate('2026-03-09');
  await publish({ ...full, team: { ...full['team'], fullTimeCount: 4 } }, 2);
  const body = await read();
  expect(of(body, 'team')).toMatchObject({ lastChangedOn: '2026-03-09', lastConfirmedOn: '2026-03-09' });
  expect(of(body, 'basics')).toMatchObject({
    lastChangedOn: '2026-03-02',
    lastConfirmedOn: '2026-03-09',
    freshUntil: '2026-09-09',
    stale: false,
  });
  expect(body).toMatchObject({ stale: false, allowedActions: [] });
  const allowed = async (as: typeof own | typeof foreign) =>
    (await bed.call('GET', `/agencies/${agencyId}/timeliness`, { as })).body.allowedActions;
  expect([await allowed(own), await allowed(foreign)]).toEqual([['confirm'], []]);
});

test('the agency is reminded, and the public told what became stale', async () => {
  const told = async () => (await bed.recorded()).filter(({ type }) => /confirmation-due|stale/.test(type));
  await bed.setDate('2026-08-10');
  expect(await told()).toMatchObject([{ subject: agencyId, data: { dueOn: '2026-09-09', daysLeft: 30 } }]);
  await bed.setDate('2026-09-01');
  expect(await confirm('team', { version: 2 })).toMatchObject({ status: 412, body: { code: 'kit.version-stale' } });
  const { version } = await read();
  const confirmed = await confirm('team', { version, key: 'team' });
  expect(confirmed).toMatchObject({ status: 200, body: { version: version + 1, stale: false } });
  expect((await confirm('team', { version, key: 'team' })).body).toEqual(confirmed.body);
  expect(of(confirmed.body, 'team')).toMatchObject({ lastChangedOn: '2026-03-09', lastConfirmedOn: '2026-09-01' });

  await bed.setDate('2026-09-10');
  const others = Object.keys(full)
    .filter((section) => section !== 'team')
    .sort();
  expect(await told()).toMatchObject([
    { data: { daysLeft: 30 } },
    { type: 'registry.disclosure-stale.v1', data: { agencyId, sections: others, staleSince: '2026-09-10' } },
  ]);
  const stale = await read();
  expect(stale.stale).toBe(true);
  expect([of(stale, 'basics').stale, of(stale, 'team').stale]).toEqual([true, false]);

  const all = await confirm(undefined, { version: stale.version });
  expect(all).toMatchObject({ status: 200, body: { stale: false } });
  expect((await bed.recorded('registry.disclosure-confirmed.v1')).map(({ data }) => data['sections'])).toEqual([
    ['team'],
    Object.keys(full).sort(),
  ]);
});

test('an agency confirms for itself, and only what it disclosed', async () => {
  const { version } = await read();
  expect(await confirm(undefined, { version, as: foreign })).toMatchObject({
    status: 403,
    body: { code: 'registry.not-your-agency' },
  });
  expect(await confirm(undefined, { version, as: staff })).toMatchObject({ status: 403 });
  expect(await confirm('fame', { version })).toMatchObject({
    status: 422,
    body: { code: 'registry.section-not-disclosed' },
  });
  expect(await confirm()).toMatchObject({ status: 428 });
});
