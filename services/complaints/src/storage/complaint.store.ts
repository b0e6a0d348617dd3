import { arrivals, type Cause, type Decision, storeOf, tableOf } from '@heng/kit';
import { unchanged } from '@heng/kit/domain';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { Complaint } from '../domain/case/complaint.js';

export const complaintTable = tableOf<Complaint>(
  'complaint',
  {
    ...arrivals,
    number: { type: 'text', nullable: true },
    agencyId: { type: 'uuid' },
    allegation: { type: 'text' },
    grounds: { type: 'text', nullable: true },
    statement: { type: 'text' },
    wish: { type: 'text', nullable: true },
    evidence: { type: 'text', array: true },
    state: { type: 'text' },
    filedOn: { type: 'date' },
    clocks: { type: 'jsonb' },
    decidedOn: { type: 'date', nullable: true },
    declineReason: { type: 'text', nullable: true },
    answeredOn: { type: 'date', nullable: true },
    answer: { type: 'text', nullable: true },
    answerEvidence: { type: 'text', array: true, nullable: true },
    extension: { type: 'jsonb', nullable: true },
    comment: { type: 'text', nullable: true },
    commentedOn: { type: 'date', nullable: true },
    wantsMediation: { type: 'boolean', nullable: true },
    mediationOpenedOn: { type: 'date', nullable: true },
    mediationEndedOn: { type: 'date', nullable: true },
    declarations: { type: 'jsonb' },
    ruledOn: { type: 'date', nullable: true },
    outcome: { type: 'text', nullable: true },
    severity: { type: 'text', nullable: true },
    rulingReason: { type: 'text', nullable: true },
    withdrawnOn: { type: 'date', nullable: true },
    incidentId: { type: 'uuid', nullable: true },
    incidentReason: { type: 'text', nullable: true },
    recordedBy: { type: 'text', nullable: true },
  },
  [
    { name: 'complaint_arrival', columns: ['arrival'] },
    { name: 'complaint_number', columns: ['number'], unique: true },
    { name: 'complaint_agency', columns: ['agencyId', 'arrival'] },
    { name: 'complaint_state', columns: ['state', 'entered'] },
    { name: 'complaint_incident', columns: ['incidentId'], where: 'incident_id is not null' },
  ],
);

/**
 * The person who filed signed in, apart from the complaint, so that nobody rules on their own. Filings of an earlier version have
 * `email` here; now it is in a sealed event only.
 */
export type Complainant = Readonly<{ complaintId: string; sub: string | null; email: string | null }>;

export const complainantTable = new EntitySchema<Complainant>({
  name: 'complainant',
  columns: {
    complaintId: { type: 'uuid', name: 'complaint_id', primary: true },
    sub: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
  },
  indices: [{ name: 'complainant_sub', columns: ['sub'] }],
});

/** A filing, with the complaint that it made or joined; its own words are kept only where it joined. */
export type FilingRow = Readonly<{
  id: string;
  complaintId: string;
  agencyId: string;
  gist: string;
  filedOn: string;
  statement: string | null;
  wish: string | null;
  evidence: readonly string[] | null;
}>;

export const filingTable = new EntitySchema<FilingRow>({
  name: 'filing',
  columns: {
    id: { type: 'uuid', primary: true },
    complaintId: {
      type: 'uuid',
      name: 'complaint_id',
      foreignKey: { target: 'complaint', name: 'filing_complaint' },
    },
    agencyId: { type: 'uuid', name: 'agency_id' },
    gist: { type: 'uuid' },
    filedOn: { type: 'date', name: 'filed_on' },
    statement: { type: 'text', nullable: true },
    wish: { type: 'text', nullable: true },
    evidence: { type: 'text', array: true, nullable: true },
  },
  indices: [
    { name: 'filing_gist', columns: ['agencyId', 'gist', 'filedOn'] },
    { name: 'filing_complaint_filed', columns: ['complaintId', 'filedOn', 'id'] },
  ],
});

const KEEP_COMPLAINANT = 'insert into complainant (complaint_id, sub) values ($1, $2) on conflict do nothing';
const KEEP_FILING = `
  insert into filing (id, complaint_id, agency_id, gist, filed_on, statement, wish, evidence)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing`;
/** The complaint that a repeated filing joined; else the first one of the same words, or of the same person while undecided. */
const FIRST_EQUAL = `
  select complaint_id as "complaintId" from filing
  where id = $3 and complaint_id <> $3
    or agency_id = $1 and id = complaint_id and filed_on >= $2
    and not exists (select from complaint c where c.id = filing.complaint_id and c.state = 'withdrawn') and not exists (select from filing own where own.id = $3) and (gist = $4 or exists (
      select from complainant p join complaint c on c.id = filing.complaint_id
      where p.complaint_id = filing.id and p.sub = $5 and c.state = 'filed'))
  order by filed_on, complaint_id limit 1`;

const FILED_BY = 'select complaint_id as id from complainant where sub = $1 and complaint_id = any($2::uuid[])';

/** A complaint after a filing; `joined` when it was there before. */
export type Filed = Readonly<{ complaint: Complaint; joined: boolean }>;

/** The filings of a case whose filer has not withdrawn. */
const STAYING = `
  select count(*)::int as staying from filing left join filer on filer.id = filing.id
  where filing.complaint_id = $1 and filer.withdrawn_on is null`;

const IS_COMPLAINANT = `
  select from complainant p left join filing on filing.id = p.complaint_id
  where coalesce(filing.complaint_id, p.complaint_id) = $1 and p.sub = $2`;
const IS_PARTY = `${IS_COMPLAINANT}
  and not exists (select from filer where filer.id = p.complaint_id and filer.withdrawn_on is not null)`;

export class ComplaintStore extends storeOf(complaintTable) {
  /** The filings that are merged with this one. */
  mergedWith(tx: EntityManager, id: string): Promise<number> {
    return tx.getRepository(complaintTable).countBy({ incidentId: id });
  }

  /** Those of the ids that are complaints. */
  async among(ids: readonly string[]): Promise<string[]> {
    const known = await this.context.db.getRepository(complaintTable).findBy({ id: In([...ids]) });
    return known.map(({ id }) => id).sort();
  }

  /** The number of those who filed a complaint and have not withdrawn. */
  async staying(tx: EntityManager, id: string): Promise<number> {
    const [{ staying }]: [{ staying: number }] = await tx.query(STAYING, [id]);
    return staying;
  }

  /** The words of a filing that joined a complaint; undefined where they are the complaint's. */
  async ownWordsOf(filingId: string): Promise<Pick<Complaint, 'statement' | 'wish' | 'evidence'> | undefined> {
    const filing = await this.context.db.getRepository(filingTable).findOneBy({ id: filingId });
    return filing?.statement
      ? { statement: filing.statement, wish: filing.wish, evidence: filing.evidence ?? [] }
      : undefined;
  }

  /** The account under which a filing is kept; null for none. */
  async accountOf(filingId: string): Promise<string | null> {
    const known = await this.context.db.getRepository(complainantTable).findOneBy({ complaintId: filingId });
    return known?.sub ?? null;
  }

  /** True when the person filed the complaint signed in, or a filing that joined it. */
  async isComplainant(id: string, sub: string): Promise<boolean> {
    const rows: unknown[] = await this.context.db.query(IS_COMPLAINANT, [id, sub]);
    return rows.length > 0;
  }

  /** True while such a person has not withdrawn. */
  async isParty(id: string, sub: string): Promise<boolean> {
    const rows: unknown[] = await this.context.db.query(IS_PARTY, [id, sub]);
    return rows.length > 0;
  }

  /** Those of the ids that the person filed signed in. */
  async filedBy(sub: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.context.db.query(FILED_BY, [sub, ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Saves a new complaint, or lets the filing join the first one that equals it since a day; `sub` is kept apart.
   * A joined complaint keeps its version, so that filings do not keep staff from deciding.
   */
  async fileIn(
    tx: EntityManager,
    cause: Cause,
    filed: Decision<Omit<Complaint, 'version'>>,
    { sub, gist, since }: Readonly<{ sub: string | null; gist: string; since: string }>,
  ): Promise<Filed> {
    const { id, agencyId, filedOn, statement, wish, evidence } = filed.state;
    const [first]: { complaintId: string }[] = await tx.query(FIRST_EQUAL, [agencyId, since, id, gist, sub]);
    const complaint = first
      ? await this.changeExistingIn(tx, first.complaintId, cause, (known) => unchanged(known))
      : await this.changeIn(tx, id, cause, () => filed);
    const own = first ? [statement, wish, evidence] : [null, null, null];
    await tx.query(KEEP_FILING, [id, complaint.id, agencyId, gist, filedOn, ...own]);
    await this.keepComplainantIn(tx, id, sub);
    return { complaint, joined: first !== undefined };
  }

  /** Keeps who filed signed in. */
  async keepComplainantIn(tx: EntityManager, filingId: string, sub: string | null): Promise<void> {
    if (sub !== null) await tx.query(KEEP_COMPLAINANT, [filingId, sub]);
  }
}
