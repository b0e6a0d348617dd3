import { randomUUID } from 'node:crypto';
import { CertificateIssued, PeriodClosed, RegistryPeriodSealed } from '@heng/contracts';
import { EventLog } from '../src/index.js';
import { eventually, TestBed } from '@heng/testing';
import { DataSource } from 'typeorm';
import { tally } from './tally.js';

const bed = TestBed.of(tally);

const actor = { sub: 'test', role: 'system' } as const;

async function issueCertificate(): Promise<void> {
  const id = randomUUID();
  const data = {
    certificateId: id,
    number: id,
    personId: randomUUID(),
    issuedOn: '2026-01-05',
    validUntil: '2029-01-05',
  };
  const db = bed.running.app.get(DataSource);
  await db.transaction((tx) =>
    bed.running.app.get(EventLog).record(tx, [CertificateIssued.of(id, data)], 1, { handler: 'test', id, actor }),
  );
  bed.running.app.get(EventLog).wake();
}

type Seal = { after: number; upTo: number; count: number; types: string[] };
async function close(cycle: string, cutoff: string): Promise<Seal> {
  await bed.publish(PeriodClosed, cycle, { cycle, cutoff });
  return eventually(async () => {
    const seal = (await bed.recorded(RegistryPeriodSealed.type)).find(({ subject }) => subject === cycle);
    expect(seal).toBeDefined();
    return seal!.data as Seal;
  });
}

test('writers that race with a seal end up on one side of it, and the counts say which', async () => {
  let stop = false;
  const writers = Array.from({ length: 6 }, async () => {
    while (!stop) await issueCertificate();
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const first = await close('2026-H1', '2026-06-30');
  await new Promise((resolve) => setTimeout(resolve, 300));
  stop = true;
  await Promise.all(writers);
  const second = await close('2026-H2', '2026-12-31');

  expect(first.count).toBeGreaterThan(0);
  expect(second).toMatchObject({ after: first.upTo });
  const [{ total }] = await bed.db.query('select count(*)::int as total from event where type = $1', [
    CertificateIssued.type,
  ]);
  expect(first.count + second.count).toBe(total);
  await eventually(async () => expect(await bed.db.query('select 1 from outbox')).toEqual([]));
  expect(await publishedBefore(RegistryPeriodSealed.type, first.upTo)).toBe(first.count);
});

/** The number of certificates up to a position in the stream before the first seal. */
async function publishedBefore(sealType: string, upTo: number): Promise<number> {
  const consumer = await bed.js.consumers.get('REGISTRY', {
    filter_subjects: [`evt.${CertificateIssued.type}`, `evt.${sealType}`],
  });
  let count = 0;
  for await (const message of await consumer.fetch({ max_messages: 100_000, expires: 2000 })) {
    if (message.subject === `evt.${sealType}`) return count;
    if (message.json<{ sequence: number }>().sequence <= upTo) count++;
  }
  throw new Error('no seal in the stream');
}

test('a period that is closed twice is sealed once', async () => {
  const first = await close('2027-H1', '2027-06-30');
  await bed.publish(PeriodClosed, '2027-H1', { cycle: '2027-H1', cutoff: '2027-06-30' });
  await close('2027-H2', '2027-12-31');
  const seals = (await bed.recorded(RegistryPeriodSealed.type)).filter(({ subject }) => subject === '2027-H1');
  expect(seals.map(({ data }) => data)).toEqual([first]);
});

test('a seal lists the types that it counts, and also counts the earlier events of types that the one before did not', async () => {
  await issueCertificate();
  const before = await close('2028-H1', '2028-06-30');
  expect(before.types).toContain(CertificateIssued.type);
  await bed.db.query("update seal set types = array_remove(types, $1) where cycle = '2028-H1'", [
    CertificateIssued.type,
  ]);
  await issueCertificate();
  const [{ total }] = await bed.db.query('select count(*)::int as total from event where type = $1', [
    CertificateIssued.type,
  ]);
  expect(await close('2028-H2', '2028-12-31')).toMatchObject({ after: before.upTo, count: total });
});
