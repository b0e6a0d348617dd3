import { randomBytes, randomUUID } from 'node:crypto';
import type { Bed } from './bed.js';
import { inParallel, perSecond } from './measure.js';

const WIDTH = 16;
const MEGABYTE = 1024 * 1024;
/** The agencies complained about. */
const AGENCIES = 5000;

/** Makes agencies known to complaints; gives their ids. */
export async function knowAgencies({ database }: Bed): Promise<string[]> {
  const { rows } = await database('complaints').query<{ id: string }>(
    `insert into agency_directory (agency_id, credit_code, name, province, registered_on, state, credit_codes)
     select gen_random_uuid(), 'BENCH' || n, '机构' || n, '350000', '2026-01-05', 'registered', array['BENCH' || n]
     from generate_series(1, $1::int) n returning agency_id as id`,
    [AGENCIES],
  );
  return rows.map(({ id }) => id);
}

/** A picture of 1 MB that no other one equals, as far as its bytes tell. */
const PICTURE = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const evidence = (): Blob => new Blob([PICTURE, randomBytes(MEGABYTE - PICTURE.length)]);

/** Filings/s, each with 1 MB of evidence that is uploaded before it. */
export async function filingsPerSecond(url: string, agencyIds: readonly string[], count: number): Promise<number> {
  const all = Array.from({ length: count }, (_, n) => ({ n, blob: evidence() }));
  return perSecond(count, () => inParallel(all, WIDTH, ({ n, blob }) => file(url, agencyIds[n % AGENCIES]!, blob)));
}

/** Each filer has an address, as quotas count them. */
async function file(url: string, agencyId: string, blob: Blob): Promise<void> {
  const [draftToken, address] = [randomUUID(), `10.${[...randomBytes(3)].join('.')}`];
  const send = async (path: string, body: FormData | string, more: Record<string, string>): Promise<{ id: string }> => {
    const headers = { 'idempotency-key': randomUUID(), 'x-forwarded-for': address, ...more };
    const answer = await fetch(url + path, { method: 'POST', body, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const form = new FormData();
  form.set('file', blob, '现场照片.jpg');
  const { id } = await send('/files', form, { 'draft-token': draftToken });
  const statement = `服务与合同不符（${draftToken}）`;
  const body = { agencyId, allegation: 'misconduct', statement, fileIds: [id], draftToken };
  await send('/complaints', JSON.stringify(body), { 'content-type': 'application/json' });
}

/**
 * Copies cases in SQL until there are so many, spread over the agencies, days and states as in a long practice: of a hundred,
 * three are filed, seven accepted, five answered, ten declined, and the rest ruled on.
 */
const COPY = `
  with pattern as (
    select c.*, row_number() over (order by id) - 1 as r, count(*) over () as patterns from (
      select * from complaint order by id limit 20) c),
  agency as (select agency_id, row_number() over (order by agency_id) - 1 as r from agency_directory where credit_code like 'BENCH%'),
  copy as (
    select n, gen_random_uuid() as copied, n % 100 as kind, current_date - (n * 7919 % 1500)::int as filed,
      'T' || extract(year from current_date)::text || '-9' || lpad(n::text, 8, '0') || '-0' as given
    from generate_series($1::bigint, $2::bigint) n),
  made as (
    insert into complaint (id, version, number, agency_id, allegation, grounds, statement, evidence, state, filed_on, clocks, decided_on,
      answered_on, answer, answer_evidence, declarations, ruled_on, outcome, severity, ruling_reason)
    select copied, 4, given, agency.agency_id, p.allegation, p.grounds, p.statement || n, p.evidence,
      case when kind < 3 then 'filed' when kind < 10 then 'accepted' when kind < 15 then 'answered' when kind < 25 then 'declined' else 'ruled' end,
      filed, case when kind < 3 then p.clocks else p.clocks || jsonb_build_object(
        'acceptance', (p.clocks->'acceptance') || jsonb_build_object('stoppedOn', filed, 'missed', n % 9 = 0),
        'answer', (p.clocks->'acceptance') || jsonb_build_object('stoppedOn', filed, 'missed', n % 7 = 0),
        'ruling', (p.clocks->'acceptance') || jsonb_build_object('stoppedOn', filed, 'missed', n % 5 = 0)) end,
      case when kind >= 3 then filed end, case when kind >= 10 then filed end, case when kind >= 10 then p.statement end,
      case when kind >= 10 then p.evidence end, '[]', case when kind >= 25 then filed end,
      case when kind >= 25 then case when n % 3 = 0 then 'upheld' else 'dismissed' end end,
      case when kind >= 25 and n % 3 = 0 then (array['minor', 'ordinary', 'serious'])[1 + n / 3 % 3] end,
      case when kind >= 25 then p.statement end
    from copy join pattern p on p.r = n % p.patterns join agency on agency.r = n % $3)
  insert into filing (id, complaint_id, agency_id, gist, filed_on)
  select copied, copied, agency.agency_id, gen_random_uuid(), filed from copy join agency on agency.r = n % $3`;
const STEP = 50_000;

export async function copyCases({ database }: Bed, to: number): Promise<void> {
  const complaints = database('complaints');
  const { rows } = await complaints.query<{ n: number }>('select count(*)::int as n from complaint');
  for (let from = rows[0]!.n; from < to; from += STEP)
    await complaints.query(COPY, [from, Math.min(to, from + STEP) - 1, AGENCIES]);
  // As autovacuum leaves them some time after so many changes.
  for (const table of ['complaint', 'filing', 'agency_directory', 'report'])
    await complaints.query(`vacuum analyze ${table}`);
}
