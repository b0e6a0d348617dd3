import { eventually, TestBed } from '@heng/testing';
import { giveAnswer, type Served, servedClients } from '../../test/answering.js';
import {
  agency,
  enterprise,
  otherAgency,
  proposeProject,
  registerParties,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let bed: TestBed;
let enterpriseId: string;
beforeEach(async () => {
  bed = await TestBed.start(tracking, { environment: { TRUST_PROXY: '1' } });
  enterpriseId = await registerParties(bed);
});
afterEach(() => bed.stop());

const from = (address: string, device?: string) => ({
  'x-forwarded-for': address,
  ...(device ? { 'x-device-id': device } : {}),
});
const look = (as: typeof agency, headers: Record<string, string>) => bed.call('GET', '/projects', { as, headers });
const sightings = () => bed.db.query('select agency_id, hash, seen_on::text from sighting order by seen_on, hash');
/** Waits until the sighting of a user of the agency is stored. */
async function see(as: typeof agency, headers: Record<string, string>, marks = 1): Promise<void> {
  const before = (await sightings()).length;
  await look(as, headers);
  await eventually(async () => expect(await sightings()).toHaveLength(before + marks));
}
const kindsOf = async ({ projectId }: Pick<Served, 'projectId'>): Promise<string[]> => {
  const { body } = await bed.call('GET', `/projects/${projectId}/feedback-signals`, { as: staff });
  return body.items.map(({ kind }: { kind: string }) => kind).sort();
};
const apart = (n: number) => from(`198.51.100.${n}`);

test('an answer from where users of its agency come is found, whichever came first', async () => {
  const [before, after, elsewhere, device] = (await servedClients(bed, 4)) as [Served, Served, Served, Served];
  await see(agency, from('203.0.113.7', 'phone-1'), 2);
  await giveAnswer(bed, before, 5, { headers: from('203.0.113.7') });
  expect(await kindsOf(before)).toEqual(['same-address']);

  await giveAnswer(bed, after, 5, { headers: from('203.0.113.8', 'tablet-1') });
  await giveAnswer(bed, device, 5, { headers: from('198.51.100.1', 'phone-1') });
  await giveAnswer(bed, elsewhere, 5, { headers: from('198.51.100.2', 'phone-2') });
  expect(await kindsOf(device)).toEqual(['same-device']);
  expect(await kindsOf(after)).toEqual([]);
  await see(agency, from('203.0.113.8', 'tablet-1'), 2);
  await eventually(async () => expect(await kindsOf(after)).toEqual(['same-address', 'same-device']));
  await see(otherAgency, from('198.51.100.2', 'phone-2'), 2);
  expect(await kindsOf(elsewhere)).toEqual([]);

  const [found] = await bed.recorded('tracking.feedback-signal-found.v1');
  const data = {
    projectId: before.projectId,
    agencyId: agency.id,
    enterpriseId: before.client.id,
    kind: 'same-address',
  };
  expect(found).toMatchObject({ actor: { role: 'system' }, data: { ...data, foundOn: '2026-03-02' } });
});

test('a sighting and an answer at once miss each other in no order', async () => {
  const served = await servedClients(bed, 4);
  await Promise.all(
    served.flatMap((one, n) => [
      giveAnswer(bed, one, 4, { headers: from(`203.0.113.${n}`) }),
      look(agency, from(`203.0.113.${n}`)),
    ]),
  );
  await eventually(async () => {
    for (const one of served) expect(await kindsOf(one)).toContain('same-address');
  });
  const found = await bed.recorded('tracking.feedback-signal-found.v1');
  expect(found.filter(({ data }) => data['kind'] === 'same-address')).toHaveLength(4);
});

test('no address and no device is kept anywhere, and each sighting of a day once', async () => {
  const [one] = (await servedClients(bed, 1)) as [Served];
  await see(agency, from('203.0.113.7', 'phone-of-lin'), 2);
  for (let n = 0; n < 3; n++) await look(agency, from('203.0.113.7', 'phone-of-lin'));
  await giveAnswer(bed, one, 5, {
    headers: from('203.0.113.7', 'phone-of-lin'),
    comment: '顾问到场及时，方法扎实，收获很大。',
  });
  await bed.setDate('2026-03-03');
  await see(agency, from('203.0.113.7', 'phone-of-lin'), 2);
  expect(await sightings()).toHaveLength(4);
  const tables: { name: string }[] = await bed.db.query(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const [{ text }] = await bed.db.query(`select coalesce(json_agg(t)::text, '') as text from "${name}" t`);
    expect([name, /203\.0\.113|phone-of-lin/.test(text)]).toEqual([name, false]);
  }
  const hashes = (await sightings()).map(({ hash }: { hash: string }) => hash);
  expect(new Set(hashes).size).toBe(2);
  expect(hashes.every((hash: string) => /^[\w-]{43}$/.test(hash))).toBe(true);
});

test('an IPv6 address is its network, and a mapped IPv4 address the IPv4 address', async () => {
  const [one, two, three] = (await servedClients(bed, 3)) as [Served, Served, Served];
  await see(agency, from('2001:db8:a:b:1:2:3:4'));
  await giveAnswer(bed, one, 5, { headers: from('2001:DB8:a:b::99') });
  await giveAnswer(bed, two, 5, { headers: from('2001:db8:a:c:1:2:3:4') });
  await see(agency, from('203.0.113.7'));
  await giveAnswer(bed, three, 5, { headers: from('::ffff:203.0.113.7') });
  expect([await kindsOf(one), await kindsOf(two), await kindsOf(three)]).toEqual([
    ['same-address'],
    [],
    ['same-address'],
  ]);
});

test('hashes are deleted after ninety days, and find nothing from then on; signals stay', async () => {
  const [one, late] = (await servedClients(bed, 2)) as [Served, Served];
  await see(agency, from('203.0.113.7'));
  await giveAnswer(bed, one, 5, { headers: from('203.0.113.7') });
  const kept = () => bed.db.query('select seen_on from sighting union all select seen_on from answer_origin');
  await bed.setDate('2026-05-31');
  expect(await kept()).toHaveLength(2);
  await bed.setDate('2026-06-01');
  await eventually(async () => expect(await kept()).toEqual([]));
  await giveAnswer(bed, late, 5, { headers: from('203.0.113.7') });
  expect([await kindsOf(one), await kindsOf(late)]).toEqual([['same-address'], []]);
});

test('five answers within an hour are a burst of all five, four are none', async () => {
  const served = await servedClients(bed, 5);
  for (const [n, one] of served.slice(0, 4).entries()) await giveAnswer(bed, one, 5, { headers: apart(n) });
  await giveAnswer(bed, served[0]!, 4, { headers: apart(0) });
  expect(await Promise.all(served.map(kindsOf))).toEqual([[], [], [], [], []]);
  await giveAnswer(bed, served[4]!, 5, { headers: apart(4) });
  expect(await Promise.all(served.map(kindsOf))).toEqual(served.map(() => ['burst']));
});

test('answers for one agency at once are seen together', async () => {
  const served = await servedClients(bed, 5);
  const comment = '顾问到场及时，方法扎实，收获很大。';
  await Promise.all(served.map((one, n) => giveAnswer(bed, one, 5, { headers: apart(n), comment })));
  expect(await Promise.all(served.map(kindsOf))).toEqual(served.map(() => ['burst', 'identical-text']));
});

test('what enterprises write alike is found, over the days, however it is spaced and punctuated', async () => {
  const [one, two, brief, own] = (await servedClients(bed, 4)) as [Served, Served, Served, Served];
  await giveAnswer(bed, one, 5, { headers: apart(1), comment: '顾问到场及时，方法扎实，收获很大。' });
  await giveAnswer(bed, brief, 5, { headers: apart(3), comment: '非常满意！' });
  await bed.setDate('2026-03-20');
  await giveAnswer(bed, two, 5, { headers: apart(2), comment: '“顾问到场及时、方法扎实，收获很大”' });
  await giveAnswer(bed, own, 5, { headers: apart(4), comment: '非常满意。' });
  await giveAnswer(bed, own, 4, { headers: apart(4), comment: '自己的看法，写了两遍也是自己的看法' });
  await giveAnswer(bed, own, 5, { headers: apart(4), comment: '自己的看法，写了两遍也是自己的看法' });
  expect(await Promise.all([one, two, brief, own].map(kindsOf))).toEqual([
    ['identical-text'],
    ['identical-text'],
    [],
    [],
  ]);
});

test('an answer before the end, and one that says other than what is recorded, are found', async () => {
  const [differs, later] = (await servedClients(bed, 2)) as [Served, Served];
  const running = { projectId: await startProject(bed, enterpriseId), client: { as: enterprise } };
  expect((await giveAnswer(bed, running, 5, { headers: apart(1) })).body.code).toBe('tracking.not-ended');
  expect((await giveAnswer(bed, running, 5, { headers: apart(1) })).body.code).toBe('tracking.not-ended');
  const proposed = { projectId: await proposeProject(bed, enterpriseId), client: { as: enterprise } };
  expect((await giveAnswer(bed, proposed, 5, { headers: apart(4) })).body.code).toBe('tracking.not-ended');
  const basics = { confirmed: false, startedOn: '2025-09-01', endedOn: '2026-02-10', consultants: [] };
  await giveAnswer(bed, differs, 5, { headers: apart(2), basics });
  await giveAnswer(bed, later, 5, { headers: apart(3), basics: { ...basics, endedOn: '2026-03-03' } });
  expect(await Promise.all([proposed, running, differs, later].map(kindsOf))).toEqual([
    [],
    ['before-end'],
    ['basics-differ'],
    ['basics-differ', 'before-end'],
  ]);
});

test('a request that cannot be kept is answered all the same, and the next one is kept', async () => {
  await bed.db.query('alter table sighting rename to hidden');
  expect((await look(agency, from('203.0.113.7'))).status).toBe(200);
  await bed.db.query('alter table hidden rename to sighting');
  await eventually(async () => {
    await look(agency, from('203.0.113.7'));
    expect(await sightings()).toHaveLength(1);
  });
});

test('only requests of agencies that are known are kept', async () => {
  for (const as of [staff, enterprise, { role: 'agency', org: '91350203M0001QKT19' } as const, undefined])
    await bed.call('GET', '/projects', { ...(as ? { as } : {}), headers: from('203.0.113.9') });
  await see(agency, from('203.0.113.7'));
  expect(await sightings()).toHaveLength(1);
});
