import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, loadSample, personsOf, readSample, type Sample, startSuite, type Suite } from '@heng/local';
import { plusDays } from '@heng/legal-time';
import { eventually } from '@heng/testing';
import { agency, fill, type Filled, type Side } from './twin/fill.js';
import { type Answers, answersTo, callsOf, lettersTo, pagesOf, pagesTo, type Place, type Reader } from './twin/read.js';

jest.setTimeout(300_000);

type Twin = Readonly<{ suite: Suite; filled: Filled }>;
let [dataDir, orgs, addresses] = ['', ['', ''] as [string, string], [] as string[]];
let twins: readonly [Twin, Twin];
const suites: Suite[] = [];

/** The experts and the first two agencies of the sample, and nothing else of it. */
function founded({ rows, plan, ...sample }: Sample): Sample {
  const none = Object.fromEntries(Object.keys(rows).map((name) => [name, []])) as unknown as Sample['rows'];
  // One after the other, so that they arrive in the same order on both sides.
  const agencies = rows.agencies.slice(0, 2).map((row, n) => ({ ...row, registeredOn: plusDays(plan.span.from, n) }));
  return { ...sample, plan, disclosures: [], rows: { ...none, agencies } };
}

type Ports = Awaited<ReturnType<typeof freePorts>>;
async function twin(side: Side, sample: Sample, ports: Ports): Promise<Twin> {
  const folder = await mkdtemp(join(dataDir, side));
  await chmod(folder, 0o711);
  const until = new AbortController().signal;
  const start = {
    dataDir: folder,
    ports,
    startOn: sample.plan.span.from,
    persons: personsOf(sample),
  };
  const suite = await startSuite({ ...start, say: () => undefined, until });
  suites.push(suite);
  const made = await loadSample(sample, { ...suite, done: () => undefined });
  const agencies = orgs.map((org) => made.get(`agency ${org}`)!.id) as [string, string];
  const today = '2026-03-02';
  // Letters say their day: those of the registration are written before the day moves on, those of a standard before a case.
  const written = (count: number) =>
    eventually(async () => {
      const filled = { agencies, ids: [], numbers: new Map<string, string>(), members: [] };
      expect((await lettersTo(addresses, { suite, filled })).length).toBeGreaterThanOrEqual(count);
    }, 60_000);
  await written(2);
  await suite.moveTo(today);
  await written(4);
  return { suite, filled: await fill(suite, side, { orgs, agencies, today }) };
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heng-twin-'));
  await chmod(dataDir, 0o711);
  const sample = founded(await readSample(join(import.meta.dirname, '../samples/2026-H1')));
  orgs = sample.rows.agencies.map(({ creditCode }) => creditCode) as [string, string];
  addresses = sample.rows.agencies.map(({ email }) => email);
  // Free ports are not kept: the second suite takes none of the first.
  const ports = await freePorts();
  let others = await freePorts();
  while (Object.values(others).some((port) => Object.values(ports).includes(port))) others = await freePorts();
  const [a, b] = await Promise.all([twin('A', sample, ports), twin('B', sample, others)]);
  twins = [a, b];
  // Both have the same ids, so that answers, their orders and what follows from ids can be compared.
  expect(b.filled.ids).toEqual(a.filled.ids);
});
afterAll(async () => {
  for (const suite of suites) await suite.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Those who must know none of the secrets; a member of the panel knows the own opinion alone. */
const readers: readonly (readonly [string, () => (filled: Filled) => Reader['as']])[] = [
  ['anybody', () => () => undefined],
  ['the agency that is accused', () => () => agency(orgs[0])],
  ['another agency', () => () => agency(orgs[1])],
  [
    'a member of the panel who has given an opinion',
    () =>
      ({ members }) =>
        members[1],
  ],
  [
    'a member of the panel who has not',
    () =>
      ({ members }) =>
        members[2],
  ],
  ['an expert without a seat', () => () => ({ sub: 'expert', roles: ['expert'] })],
  ['an enterprise', () => () => ({ sub: 'enterprise:other', roles: ['enterprise'], org: '91350200M0001BT15J' })],
  ['a regulator', () => () => ({ sub: 'regulator:office', roles: ['regulator'], org: '11110000MB0DEM009D' })],
  ['a subsystem', () => () => ({ sub: 'examination', roles: ['subsystem'], subsystem: 'examination' })],
];

/** The places at which the answers differ, asked again until a moment has passed in which events travel. */
async function mustBeTwins(
  places: readonly Place[],
  as: (filled: Filled) => Reader['as'],
  read: (places: readonly Place[], reader: Reader) => Promise<Answers>,
): Promise<void> {
  let left = places;
  await eventually(async () => {
    const [a, b] = (await Promise.all(twins.map((one) => read(left, { ...one, as: as(one.filled) })))) as [
      Answers,
      Answers,
    ];
    left = left.filter(([service, path]) => a.get(`${service} ${path}`) !== b.get(`${service} ${path}`));
    const shown = left.slice(0, 5).map((place) => [a, b].map((one) => one.get(place.join(' '))?.slice(0, 3000)));
    expect({ left, shown }).toEqual({ left: [], shown: [] });
  }, 60_000);
}

test.each(readers)('%s reads the same on both sides, from every GET of every service', async (_, as) => {
  const places = await callsOf({ ...twins[0], as: as()(twins[0].filled) });
  expect(places.length).toBeGreaterThan(50);
  await mustBeTwins(places, as(), answersTo);
});

test.each(readers.slice(0, 2))('%s reads the same pages on both sides', async (_, as) => {
  const places = await pagesOf({ ...twins[0], as: as()(twins[0].filled) });
  expect(places.length).toBeGreaterThan(50);
  await mustBeTwins(places, as(), pagesTo);
});

test('the agencies get the same letters on both sides', async () => {
  await eventually(async () => {
    const [a, b] = await Promise.all(twins.map((one) => lettersTo(addresses, one)));
    expect(a!.length).toBeGreaterThan(5);
    expect(a).toEqual(b);
  });
});
