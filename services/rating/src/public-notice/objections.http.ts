import { createHmac } from 'node:crypto';
import { Body, Controller, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { gistOf } from '@heng/contracts';
import { draftOwner, FileStore } from '@heng/files';
import { handedIn } from '@heng/files/domain';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  deriveId,
  type DueDeadline,
  hashOf,
  idOfNew,
  OnDeadline,
  oneTimeSecret,
  pageView,
  PathId,
  type Principal,
  Read,
  refuseKit,
  RequestCause,
  SETTINGS,
  TableQuery,
} from '@heng/kit';
import { type Decision, unchanged, type Who } from '@heng/kit/domain';
import { IsIn, IsOptional } from 'class-validator';
import { DataSource } from 'typeorm';
import type { RatingSettings } from '../config.js';
import * as rules from '../domain/objection.js';
import { endNotice, reviewAgain } from '../domain/public-notice.js';
import type { Rating } from '../domain/rating.js';
import { refuse } from '../domain/refusals.js';
import { Deciders } from '../storage/deciders.js';
import { ObjectionStore, objectionTable } from '../storage/objection.store.js';
import { RatingStore } from '../storage/rating.store.js';
import { ObjectionAnswerBody, ObjectionBody, ObjectionDecisionBody } from './objection-bodies.js';

/** Parties of the platform, whose contacts it knows. */
const PARTIES: readonly string[] = ['agency', 'enterprise', 'regulator'];

class ListedObjectionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) ratingId!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: rules.objectionStates }) state!: string;
  @ApiProperty({ format: 'date', example: '2026-07-17' }) filedOn!: string;
}

class ChangedObjectionView extends ListedObjectionView {
  @ApiProperty({ type: [String], example: ['decide'] }) allowedActions!: string[];
}

class FiledObjectionView extends ChangedObjectionView {
  @ApiProperty({ description: 'true when one of the same words is under way, which this one joined' }) joined!: boolean;
  @ApiProperty({
    ...{ nullable: true, type: String, format: 'date' },
    description: 'last day for the confirmation; at most three letters a day go to an address',
  })
  confirmableUntil!: string | null;
}

/** An objection as the holder of its link sees it. */
class ObjectionQuestion {
  @ApiProperty({ format: 'uuid' }) ratingId!: string;
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) agencyName!: string;
  @ApiProperty() statement!: string;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
  @ApiProperty({ format: 'date', example: '2026-07-17' }) filedOn!: string;
  @ApiProperty({ format: 'date', example: '2026-07-20' }) confirmableUntil!: string;
  @ApiProperty({ type: [String], example: ['confirm'] }) allowedActions!: string[];
}

class ObjectionsQuery extends CursorQuery {
  @IsOptional()
  @IsIn(rules.knownStates)
  state?: string;
}

const OBJECTIONS = new TableQuery(objectionTable);
const OF_STATE = 'state = any($1) and ($2::text is null or state = $2)';

type Decided = rules.Contested & Readonly<{ objection: rules.Objection }>;

/** Objections during public notice, from filing to decision (异议, R8). */
@ApiTags('public notice')
@Controller()
export class ObjectionsHttp {
  constructor(
    private readonly ratings: RatingStore,
    private readonly objections: ObjectionStore,
    private readonly deciders: Deciders,
    private readonly files: FileStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
    @Inject(SETTINGS) private readonly settings: RatingSettings,
  ) {}

  @Read('objections', pageView(ListedObjectionView), 'List objections in the order of arrival, or those of a state')
  @Access('alliance-staff', 'expert')
  async listObjections(@Query() { state, cursor }: ObjectionsQuery, @Caller() caller: Principal) {
    const values = [rules.knownStates, state ?? null];
    const order = state === undefined ? 'arrival' : 'entered';
    const { items, next } = await OBJECTIONS.queue(this.db, order, cursor, { where: OF_STATE, values });
    const readerOf = await this.deciders.readersOf(caller, items);
    return { items: items.filter((one) => readerOf(one).role !== 'public').map(listedView), next };
  }

  @Change(
    'POST',
    'ratings/:id/objections',
    FiledObjectionView,
    'Object to a result until 24:00 of its notice’s last day; an address is confirmed within three days (R8)',
  )
  @Access('public')
  async fileObjection(
    @PathId() ratingId: string,
    @Body() { statement, evidence, fileIds, draftToken, email }: ObjectionBody,
    @Caller() caller: Principal,
    @RequestCause() cause: Cause,
  ) {
    const [id, today] = [idOfNew(cause), this.clock.today()];
    const said = { statement, evidence, gist: deriveId(gistOf(statement)) };
    const { contact, address } = this.contactOf(caller, email);
    const objector = caller.role === 'public' ? null : caller.sub;
    return this.objections.transaction(async (tx) => {
      await this.ratings.lock(tx, ratingId);
      const rating = await this.ratings.load(tx, ratingId);
      if (!rating) throw refuseKit('record-not-found', { what: 'rating', id: ratingId });
      const link =
        address === null
          ? null
          : {
              ...oneTimeSecret(this.settings.RATING_SECRET, 'objection', id),
              email: address,
              lettersToday: await this.objections.lettersTo(tx, contact, today),
            };
      const equal = await this.objections.equalTo(tx, ratingId, said.gist);
      const named = await this.files.named(tx, equal ? [] : fileIds);
      const decide = () => {
        const files = handedIn('fileIds', fileIds, named, { codes: [draftOwner(draftToken ?? '')], role: 'public' });
        return rules.fileObjection(id, rating, { ...said, files }, { contact, objector, link }, today);
      };
      const objection = equal ?? (await this.objections.changeIn(tx, id, cause, decide));
      const objectors = await this.objections.objectorsTo(ratingId, tx);
      const isUnconfirmed = objection.state === 'unconfirmed';
      return {
        ...viewOf({ objection, rating, objectors }, (await this.deciders.actorsOf(caller, [rating]))(rating)),
        joined: objection.id !== id,
        confirmableUntil: isUnconfirmed ? rules.confirmableUntil(objection) : null,
      };
    });
  }

  @Read('objection/:token', ObjectionQuestion, 'Show the holder of a one-time link the objection; it spends no link')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Access('public')
  async readObjectionByLink(@Param('token') token: string) {
    const objection = await this.objections.withToken(hashOf(token));
    const { ratingId, statement, evidence, filedOn } = rules.mustBeConfirmable(objection, this.clock.today());
    const { cycle, agencyName } = await this.ratings.get(ratingId);
    const until = rules.confirmableUntil({ filedOn });
    const shown = { statement, evidence, filedOn, confirmableUntil: until, allowedActions: ['confirm'] };
    return { ratingId, cycle, agencyName, ...shown };
  }

  @Change('POST', 'objection/:token', ChangedObjectionView, 'Confirm an objection by its one-time link (R8)', 200)
  @Access('public')
  async confirmObjection(@Param('token') token: string, @RequestCause() cause: Cause) {
    const today = this.clock.today();
    const objection = await this.objections.withToken(hashOf(token));
    const confirm = (it: rules.Objection, { rating }: rules.Contested) => rules.confirmObjection(it, rating, today);
    const confirmed = await this.change({ id: objection.id, cause }, confirm);
    return viewOf(confirmed, { ...cause.actor, role: 'public' });
  }

  @Change('POST', 'objections/:id/acceptance', ChangedObjectionView, 'Accept an objection: it blocks its agency (R8)')
  @Access('alliance-staff')
  acceptObjection(@Changed() at: Changing, @Body() { reason }: ObjectionAnswerBody) {
    return this.answer('accept', at, reason);
  }

  @Change('POST', 'objections/:id/decline', ChangedObjectionView, 'Decline an objection, with the reason (R8)')
  @Access('alliance-staff')
  declineObjection(@Changed() at: Changing, @Body() { reason }: ObjectionAnswerBody) {
    return this.answer('decline', at, reason);
  }

  @Change(
    'POST',
    'objections/:id/declaration',
    ChangedObjectionView,
    'Declare to have no tie to the agency, before the decision on an objection (R8)',
  )
  @Access('expert')
  async declareNoTieOnObjection(@Changed() at: Changing) {
    await this.deciders.mustDecide(at.cause.actor, await this.objections.get(at.id));
    const declaration = { by: at.cause.actor.sub, on: this.clock.today() };
    const declare = (of: rules.Contested, it: rules.Objection) => rules.declareNoTie(it, of, declaration);
    return viewOf(await this.change(at, unchanged, declare), at.cause.actor);
  }

  @Change('POST', 'objections/:id/decision', ChangedObjectionView, 'Decide an objection, with the reason (R8)')
  @Access('expert')
  async decideObjection(@Changed() at: Changing, @Body() { upheld, reason }: ObjectionDecisionBody) {
    await this.deciders.mustDecide(at.cause.actor, await this.objections.get(at.id));
    const ruling = { upheld, reason, by: at.cause.actor.sub };
    const decide = (it: rules.Objection, of: rules.Contested) =>
      rules.decideObjection(it, of, ruling, this.clock.today());
    const follow = upheld ? ({ rating }: rules.Contested) => reviewAgain(rating) : undefined;
    return viewOf(await this.change(at, decide, follow), at.cause.actor);
  }

  @OnDeadline(rules.CONFIRMATION_DEADLINE)
  lapseObjection({ subject: id }: DueDeadline, cause: Cause) {
    return this.change({ id, cause }, rules.lapseObjection);
  }

  private async answer(action: 'accept' | 'decline', at: Changing, reason: string) {
    await this.deciders.mustDecide(at.cause.actor, await this.objections.get(at.id));
    const given = { reason, by: at.cause.actor.sub };
    const answer = (it: rules.Objection, of: rules.Contested) =>
      rules.answerObjection(action, it, of, given, this.clock.today());
    return viewOf(await this.change(at, answer), at.cause.actor);
  }

  /** Changes an objection and what follows for its rating: without undecided ones left, a notice that is over ends. */
  private async change(
    { id, version, cause }: Pick<Changing, 'id' | 'cause'> & { version?: number },
    decide: (objection: rules.Objection, of: rules.Contested) => Decision<rules.Objection>,
    follow?: (of: rules.Contested, objection: rules.Objection) => Decision<Rating>,
  ): Promise<Decided> {
    const { ratingId } = await this.objections.get(id);
    return this.objections.transaction(async (tx) => {
      await this.ratings.lock(tx, ratingId);
      const objectors = await this.objections.objectorsTo(ratingId, tx);
      const of = { rating: (await this.ratings.load(tx, ratingId))!, objectors };
      const decided = (it: rules.Objection) => decide(it, of);
      const objection = await this.objections.changeExistingIn(tx, id, cause, decided, { expect: version });
      const undecided = await this.objections.undecidedOn(tx, ratingId);
      const lead = follow ?? (({ rating }) => endNotice(rating, undecided, this.clock.today()));
      const led = (rating: Rating) => lead({ rating, objectors }, objection);
      return { objection, objectors, rating: await this.ratings.changeFor(tx, ratingId, cause, led) };
    });
  }

  /** The contact of an objector, and the address that is to be confirmed. @throws DomainError `rating.contact-missing` */
  private contactOf({ role, org }: Principal, email: string | null) {
    if (org !== undefined && PARTIES.includes(role)) return { contact: org, address: null };
    if (!email) throw refuse('contact-missing', { field: 'email' });
    const hash = createHmac('sha256', this.settings.RATING_SECRET).update(`contact ${email.toLowerCase()}`);
    return { contact: hash.digest('base64url'), address: email };
  }
}

const listedView = ({ id, version, ratingId, agencyId, state, filedOn }: rules.Objection): ListedObjectionView => ({
  ...{ id, version, ratingId, agencyId, state, filedOn },
});

const viewOf = ({ objection, ...of }: Decided, who: Who & { sub: string }): ChangedObjectionView => ({
  ...listedView(objection),
  allowedActions: rules.allowedActions(objection, of, who),
});
