import { Injectable } from '@nestjs/common';
import { FileStore } from '@heng/files';
import { mustBeEvidence, mustBePublishable } from '@heng/files/domain';
import { type Cause, type Changing, Clock, idOfNew, type Page, TableQuery } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';
import { mustBeShared, share, type Sharing } from '../domain/merits/knowledge.js';
import * as rules from '../domain/merits/merit.js';
import type { Agency } from '../domain/registration/agency.js';
import { HiddenNames } from '../storage/disclosure/hidden-names.store.js';
import { AgencyFiles } from '../storage/files/agency-files.js';
import { MeritStore, meritTable } from '../storage/merits/merit.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

type Merit = rules.Merit;
type NewClaim = Omit<rules.Claim, 'id'>;
export type Award = Pick<NewClaim, 'level' | 'title' | 'awardedBy' | 'evidence'> & {
  readonly kind: 'alliance-award' | 'government-award';
  readonly awardedOn: string;
};

type MeritFilter = { state: Merit['state']; kind?: Merit['kind']; cursor?: string };

const MERITS = new TableQuery(meritTable);
/** $1 the state, $2 the kind. */
export const OF_STATE_AND_KIND = 'state = $1 and ($2::text is null or kind = $2)';

/** Awards, contributions, research, shared knowledge and citations (R9 5, 6). */
@Injectable()
export class Merits {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly merits: MeritStore,
    private readonly files: FileStore,
    private readonly agencyFiles: AgencyFiles,
    private readonly names: HiddenNames,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  claim(agencyId: string, claim: NewClaim, cause: Cause): Promise<Merit> {
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const { knowledgeId } = claim;
      if (knowledgeId !== null) mustBeShared(knowledgeId, await this.merits.load(tx, knowledgeId), agency);
      return this.claimIn(tx, agency, { ...claim, id: idOfNew(cause) }, cause, 'evidence');
    });
  }

  /** Shares knowledge (R3 6); returns the merit that the item claims, which has its id. */
  share(agencyId: string, sharing: Omit<Sharing, 'id'>, cause: Cause): Promise<Merit> {
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const { item, claim } = share({ ...sharing, id: idOfNew(cause) }, this.clock.today());
      const merit = await this.claimIn(tx, agency, claim, cause, 'shared');
      await this.merits.addKnowledge(tx, item);
      return merit;
    });
  }

  /** Records an award that the awards subsystem reports; its statement is the evidence. */
  recordAward(agencyId: string, award: Award, cause: Cause): Promise<Merit> {
    const id = idOfNew(cause);
    const claim = { ...award, id, knowledgeId: null, fileIds: [] };
    return this.agencies.actFor(agencyId, cause.actor, (tx, agency) =>
      this.merits.changeIn(tx, id, cause, () => rules.recordAward(claim, agency, cause.actor.sub, this.clock.today())),
    );
  }

  recognise(at: Changing, reason: string | null): Promise<Merit> {
    return this.merits.changeAt(at, (merit) => rules.recognise(merit, reason, at.cause.actor.sub, this.clock.today()));
  }

  refuse(at: Changing, reason: string): Promise<Merit> {
    return this.merits.changeAt(at, (merit) =>
      rules.refuseMerit(merit, reason, at.cause.actor.sub, this.clock.today()),
    );
  }

  /** Lists the merits of an agency, newest first: all, or the recognised ones as the public sees them. */
  async ofAgency(agencyId: string, all: boolean, cursor: string | undefined): Promise<Page<Merit>> {
    const where = "agency_id = $1 and ($2::boolean or state = 'recognised')";
    const condition = { where, values: [agencyId, all], newestFirst: true };
    const page = await MERITS.page(this.db, ['claimedOn', 'id'], cursor, condition);
    return all ? page : { ...page, items: await this.names.leftOutOf(page.items) };
  }

  /** Lists the merits of a state, and of a kind when one is given, in the order in which they came to the state. */
  ofState({ state, kind, cursor }: MeritFilter): Promise<Page<Merit>> {
    const values = [state, kind ?? null];
    return MERITS.queue(this.db, 'entered', cursor, { where: OF_STATE_AND_KIND, values });
  }

  /** The credit code of the agency with these merits. @throws DomainError `kit.record-not-found` */
  async codeOf(agencyId: string): Promise<string> {
    return (await this.agencies.get(agencyId)).creditCode;
  }

  /** Evidence is read by staff; shared files, by everybody. */
  private async claimIn(
    tx: EntityManager,
    agency: Agency,
    claim: rules.Claim,
    cause: Cause,
    use: 'evidence' | 'shared',
  ) {
    const field = use === 'shared' ? 'fileId' : 'fileIds';
    const files = await this.files.named(tx, claim.fileIds);
    const codes = await this.agencyFiles.codesOf(tx, agency.creditCode);
    return this.merits.changeIn(tx, claim.id, cause, () => {
      mustBeEvidence(field, claim.fileIds, files, { codes, role: cause.actor.role });
      if (use === 'shared') for (const file of files) mustBePublishable(field, file);
      return rules.claim(claim, agency, this.clock.today());
    });
  }
}
