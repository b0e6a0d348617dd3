import { type Cause, storeOf, tableOf } from '@heng/kit';
import type { Decision } from '@heng/kit/domain';
import { type EntityManager, In } from 'typeorm';
import type { Opinion } from '../domain/ruling/opinion.js';
import { type CasePanel, holdsSeat } from '../domain/ruling/panel.js';
import { refuse } from '../domain/ruling/refusals.js';
import type { Reconsideration } from '../domain/ruling/reconsideration.js';
import type { Ruling } from '../domain/ruling/ruling.js';

export const panelTable = tableOf<CasePanel>(
  'panel',
  {
    matter: { type: 'text' },
    matterId: { type: 'uuid' },
    agencyId: { type: 'uuid' },
    round: { type: 'int' },
    state: { type: 'text' },
    panel: { type: 'jsonb' },
    source: { type: 'text' },
    resultOn: { type: 'date' },
    announcedOn: { type: 'date' },
    entries: { type: 'jsonb' },
    drawnOn: { type: 'date', nullable: true },
    declarations: { type: 'jsonb' },
    strikes: { type: 'jsonb', nullable: true },
    dissolvedReason: { type: 'text', nullable: true },
  },
  [
    { name: 'panel_open', columns: ['matterId'], unique: true, where: "state in ('announced', 'drawn')" },
    { name: 'panel_announced', columns: ['announcedOn', 'id'] },
    { name: 'panel_order', columns: ['panel'], synchronize: false },
    { name: 'panel_matter', columns: ['matterId', 'announcedOn', 'id'] },
  ],
);

export const opinionTable = tableOf<Opinion>(
  'opinion',
  {
    panelId: { type: 'uuid' },
    expert: { type: 'uuid' },
    opinion: { type: 'jsonb' },
    givenOn: { type: 'date' },
    vote: { type: 'jsonb', nullable: true },
    voteReason: { type: 'text', nullable: true },
    votedOn: { type: 'date', nullable: true },
  },
  [{ name: 'opinion_panel', columns: ['panelId'] }],
);

export const rulingTable = tableOf<Ruling>(
  'ruling',
  {
    panelId: { type: 'uuid' },
    complaintId: { type: 'uuid' },
    agencyId: { type: 'uuid' },
    round: { type: 'int' },
    outcome: { type: 'text' },
    severity: { type: 'text', nullable: true },
    measures: { type: 'text', array: true },
    grounds: { type: 'jsonb' },
    members: { type: 'int' },
    dissents: { type: 'jsonb' },
    ruledOn: { type: 'date' },
    reconsiderable: { type: 'jsonb', nullable: true },
    corrections: { type: 'jsonb' },
  },
  [{ name: 'ruling_round', columns: ['complaintId', 'round'], unique: true }],
);

export const reconsiderationTable = tableOf<Reconsideration>(
  'reconsideration',
  {
    complaintId: { type: 'uuid' },
    agencyId: { type: 'uuid' },
    rulingId: { type: 'uuid' },
    state: { type: 'text' },
    by: { type: 'text' },
    reasons: { type: 'text' },
    requestedOn: { type: 'date' },
    clock: { type: 'jsonb' },
    decidedOn: { type: 'date', nullable: true },
    result: { type: 'text', nullable: true },
  },
  [
    { name: 'reconsideration_complaint', columns: ['complaintId'], unique: true },
    { name: 'reconsideration_pending', columns: ['requestedOn', 'id'], where: "state = 'requested'" },
  ],
);

/** $1 the matters: the experts who gave an opinion in one or left a panel there, and the subs of those who ruled alone before panels did. */
const TOOK_PART = `
  with former as (select p.id, p.panel from panel p where p.matter_id = any($1))
  select o.expert::text as who from opinion o join former on former.id = o.panel_id
  union select departure->>'expert' from former, jsonb_array_elements(former.panel->'departures') as departure
  union select declaration->>'by' from complaint c, jsonb_array_elements(c.declarations) as declaration where c.id = any($1)`;
type Seat = Readonly<{ agencyId: string; matters: readonly string[] }>;

/** Lists the panels that drew an expert, each with its matter, and a case of R11 with the complaints behind it. $1: the expert. */
const DRAWN = `
  select p.state, p.panel, p.agency_id as "agencyId", array_append(coalesce(r.complaints, '{}'), p.matter_id) as matters
  from panel p left join rating_case r on r.id = p.matter_id where p.panel->'order' ? $1`;
/** $1 a complaint: those of the same incident. */
const OF_INCIDENT = `
  select c.id from complaint c
  where coalesce(c.incident_id, c.id) = (select coalesce(incident_id, id) from complaint where id = $1)`;

export class PanelStore extends storeOf(panelTable, { panel_open: () => refuse('panel-exists') }) {
  /** The panel of a matter that counts: the one that rules or ruled last, else the last one that was dissolved. */
  async latest(matterId: string): Promise<CasePanel | undefined> {
    const panels = await this.context.db.getRepository(panelTable).findBy({ matterId });
    const rank = ({ state, round, announcedOn }: CasePanel) =>
      `${state === 'dissolved' ? 0 : 1} ${round} ${announcedOn}`;
    return panels.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).at(-1);
  }

  /** The ids, or subs, of the experts who took part in one of the matters before, such as the complaints of an incident. */
  async tookPart(matterIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { who: string }[] = await this.context.db.query(TOOK_PART, [matterIds]);
    return new Set(rows.map(({ who }) => who));
  }

  /** The matters on which an expert holds or, until the ruling, held a seat, with the complaints behind a case of R11. */
  async seatsOf(expert: string): Promise<Seat[]> {
    const drawn: (Seat & Pick<CasePanel, 'state' | 'panel'>)[] = await this.context.db.query(DRAWN, [expert]);
    return drawn.filter((one) => holdsSeat(one, expert));
  }

  /** A panel is announced or drawn, and has not ruled. */
  sits(tx: EntityManager, matterId: string): Promise<boolean> {
    return tx.getRepository(panelTable).existsBy({ matterId, state: In(['announced', 'drawn']) });
  }

  /** The panel under way on a matter. */
  async underWay(tx: EntityManager, matterId: string): Promise<CasePanel | null> {
    return tx.getRepository(panelTable).findOneBy({ matterId, state: In(['announced', 'drawn']) });
  }

  /** The panels under way by their matters. */
  async underWayOf(matterIds: readonly string[]): Promise<ReadonlyMap<string, CasePanel>> {
    const where = { matterId: In([...matterIds]), state: In(['announced', 'drawn']) };
    const panels = await this.context.db.getRepository(panelTable).findBy(where);
    return new Map(panels.map((panel) => [panel.matterId, panel]));
  }

  /** The complaints about the same incident, this one too. */
  async ofIncident(complaintId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.context.db.query(OF_INCIDENT, [complaintId]);
    return rows.map(({ id }) => id);
  }

  /** Changes a panel as part of a request that changes another record. */
  changeFor(tx: EntityManager, id: string, cause: Cause, decide: (panel: CasePanel) => Decision<CasePanel>) {
    return this.changeExistingIn(tx, id, { ...cause, id: `${cause.id}:${id}` }, decide);
  }
}

export class OpinionStore extends storeOf(opinionTable) {
  of(tx: EntityManager, panelId: string): Promise<Opinion[]> {
    return tx.getRepository(opinionTable).findBy({ panelId });
  }
}

export class RulingStore extends storeOf(rulingTable) {
  of(complaintId: string): Promise<Ruling[]> {
    return this.context.db.getRepository(rulingTable).find({ where: { complaintId }, order: { round: 'ASC' } });
  }
}

/** The reconsiderations of rulings, one at most of each case. */
export class ReconsiderationStore extends storeOf(reconsiderationTable) {
  of(complaintId: string): Promise<Reconsideration | null> {
    return this.context.db.getRepository(reconsiderationTable).findOneBy({ complaintId });
  }

  /** True while the ruling on one of the complaints is being reconsidered. */
  isAnyPending(complaintIds: readonly string[]): Promise<boolean> {
    const pending = { complaintId: In([...complaintIds]), state: 'requested' as const };
    return this.context.db.getRepository(reconsiderationTable).existsBy(pending);
  }

  /** Those that wait for a second ruling, the oldest first. */
  pending(): Promise<Reconsideration[]> {
    const order = { requestedOn: 'asc', id: 'asc' } as const;
    return this.context.db.getRepository(reconsiderationTable).find({ where: { state: 'requested' }, order });
  }

  /** True while a second panel has yet to rule. */
  async isPending(complaintId: string): Promise<boolean> {
    return (await this.of(complaintId))?.state === 'requested';
  }
}
