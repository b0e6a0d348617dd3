import { Body, Controller, Query } from '@nestjs/common';
import { ApiForbiddenResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { caseOpeners, grade, type RevocationGround, revocationGrounds } from '@heng/contracts';
import { AreFiles } from '@heng/files';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  IsReason,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
  TableQuery,
} from '@heng/kit';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { DATE, IsEvidence, IsStatement, TEXT } from '../complaint-api.js';
import { caseLifecycle, type CaseRuling, type RatingCase } from '../domain/revocation/rating-case.js';
import { refuse } from '../domain/revocation/refusals.js';
import type { CasePanel } from '../domain/ruling/panel.js';
import { decidesNext } from '../domain/ruling/waits-for.js';
import { maySee, readerOf } from '../domain/sight.js';
import { caseTable } from '../storage/case.store.js';
import { Deciders } from '../storage/deciders.js';
import { PanelStore, ReconsiderationStore } from '../storage/panel.store.js';
import { DissentView, dissentView, GroundsView } from '../verdict-api.js';
import { Cases } from './cases.js';

const CASES = new TableQuery(caseTable);

class OpenCaseBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() agencyId!: string;

  @ApiProperty({ enum: revocationGrounds, description: 'one of R11; serious-complaints is opened by the system' })
  @IsIn(revocationGrounds)
  ground!: RevocationGround;

  @IsStatement({
    example: '该机构的两名咨询人员参加了本机构项目的评定。',
    description: 'shown to the agency and the panel',
  })
  facts!: string;

  @IsReason({ example: '违反咨询与评定分离原则。', description: 'shown to the agency and the panel' })
  reason!: string;
}

class AnswerCaseBody {
  @IsStatement({ example: '两名人员在评定以前已经离职。' }) statement!: string;
  @IsEvidence({ description: 'texts or URLs' }) evidence: string[] = [];
  @AreFiles() fileIds: string[] = [];
}

class CaseAnswerView {
  @ApiProperty() statement!: string;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
  @ApiProperty({ type: [String], format: 'uuid' }) fileIds!: readonly string[];
  @ApiProperty({ format: 'date' }) on!: string;
}

class CaseRulingView {
  @ApiProperty({ enum: ['kept', 'adjusted', 'revoked'] }) outcome!: CaseRuling['outcome'];
  @ApiProperty({ ...TEXT, enum: grade.options, description: 'the highest grade that an adjustment leaves' })
  grade!: CaseRuling['grade'];
  @ApiProperty({ type: GroundsView, nullable: true, description: 'null where one expert decided, before panels did' })
  grounds!: GroundsView | null;
  @ApiProperty({ ...TEXT, description: 'of that one expert' }) reason!: string | null;
  @ApiProperty({ type: 'integer' }) members!: number;
  @ApiProperty({ type: [DissentView] }) dissents!: DissentView[];
  @ApiProperty({ format: 'date' }) on!: string;
}

class ListedCaseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: revocationGrounds }) ground!: RevocationGround;
  @ApiProperty({ enum: caseOpeners }) openedBy!: RatingCase['openedBy'];
  @ApiProperty({ format: 'date' }) openedOn!: string;
  @ApiProperty({ enum: caseLifecycle.states }) state!: RatingCase['state'];
  @ApiProperty({ ...TEXT, enum: ['staff', 'panel'], description: 'who has the next step; null when it has ended' })
  waitsFor!: 'staff' | 'panel' | null;
}

class CaseView extends ListedCaseView {
  @ApiProperty({ ...TEXT, description: 'null where the system opened it' }) facts!: string | null;
  @ApiProperty(TEXT) reason!: string | null;
  @ApiProperty({ type: [String], description: 'the complaint ruled on, or the first filings of the incidents' })
  complaints!: readonly string[];
  @ApiProperty({ ...DATE, description: 'the ruling behind it can be contested until the end of this day' })
  panelAfter!: string | null;
  @ApiProperty({ type: CaseAnswerView, nullable: true }) answer!: CaseAnswerView | null;
  @ApiProperty({ type: CaseRulingView, nullable: true }) ruling!: CaseRulingView | null;
  @ApiProperty({ enum: caseLifecycle.actions, isArray: true }) allowedActions!: string[];
}

class CasesQuery extends CursorQuery {
  @IsOptional() @IsUUID() agencyId?: string;
  @IsOptional() @IsIn(caseLifecycle.states) state?: string;
}

const WANTED =
  '($1::uuid is null or agency_id = $1) and ($2::text is null or state = $2) and ($3::uuid[] is null or id = any($3))';

/** The cases of adjusting or revoking a rating (R11). */
@ApiTags('revocation')
@Controller('rating-cases')
@Access('alliance-staff', 'expert', 'agency')
export class CasesHttp {
  constructor(
    private readonly db: DataSource,
    private readonly cases: Cases,
    private readonly panels: PanelStore,
    private readonly deciders: Deciders,
    private readonly reconsiderations: ReconsiderationStore,
    private readonly clock: Clock,
  ) {}

  @Read(
    '',
    pageView(ListedCaseView),
    'List the cases of R11 in the order of arrival; an agency and an expert see their own',
  )
  async listCases(@Query() { agencyId, state, cursor }: CasesQuery, @Caller() reader: Principal) {
    const own = reader.role === 'agency' ? await this.deciders.agencyOf(reader) : undefined;
    if (reader.role === 'agency' && (!own || (agencyId && agencyId !== own))) return { items: [], next: null };
    const seats = await this.deciders.seatsOf(reader);
    const values = [own ?? agencyId ?? null, state ?? null, seats ? [...seats] : null];
    const order = state === undefined ? 'arrival' : 'entered';
    const { items, next } = await CASES.queue(this.db, order, cursor, { where: WANTED, values });
    const panels = await this.panels.underWayOf(items.map(({ id }) => id));
    return { items: items.map((one) => listedView(one, panels.get(one.id))), next };
  }

  /** @throws DomainError `complaints.not-your-case`, and those of an expert who may not decide */
  @Read(':id', CaseView, 'Show a case of R11 to staff, its panel and its agency')
  @ApiForbiddenResponse()
  async readCase(@PathId() id: string, @Caller() reader: Principal) {
    const one: RatingCase = await CASES.one(this.db, 'id', id);
    await this.mustRead(one, reader);
    return this.viewOf(one, reader);
  }

  @Change('POST', '', CaseView, 'Open a case on one of the grounds of R11, with facts and reason')
  @Access('alliance-staff')
  async openCase(@Body() body: OpenCaseBody, @RequestCause() cause: Cause, @Caller() caller: Principal) {
    return this.viewOf(await this.cases.open(body, cause), caller);
  }

  @Change('POST', ':id/answer', CaseView, 'Answer, as the agency, before the panel decides (R11)')
  @Access('agency')
  async answerCase(@Changed() at: Changing, @Body() body: AnswerCaseBody, @Caller() caller: Principal) {
    return this.viewOf(await this.cases.answer(at, body, caller), caller);
  }

  private async mustRead(one: RatingCase, reader: Principal): Promise<void> {
    if (!maySee(readerOf(reader.role), 'ratingCase')) throw refuse('not-your-case');
    if (reader.role === 'agency' && (await this.deciders.agencyOf(reader)) !== one.agencyId)
      throw refuse('not-your-case');
    await this.deciders.mustRead(reader, one);
  }

  private async viewOf(one: RatingCase, reader: Principal): Promise<CaseView> {
    const { facts, reason, complaints, panelAfter, answer, ruling } = one;
    const actor = await this.deciders.actorFor(one.agencyId, reader);
    const acting = { today: this.clock.today(), contested: await this.reconsiderations.isAnyPending(complaints) };
    return {
      ...listedView(one, (await this.panels.underWayOf([one.id])).get(one.id)),
      ...{ facts, reason, complaints, panelAfter },
      answer: answer && answerView(answer),
      ruling: ruling && rulingView(ruling, reader.role === 'agency'),
      allowedActions: caseLifecycle.allowedActions({ ...one, ...acting }, actor),
    };
  }
}

const listedView = (one: RatingCase, panel: CasePanel | undefined): ListedCaseView => {
  const { id, version, agencyId, ground, openedBy, openedOn, state } = one;
  const waitsFor = state === 'open' ? decidesNext(panel) : null;
  return { id, version, agencyId, ground, openedBy, openedOn, state, waitsFor };
};

const answerView = ({ statement, evidence, files = [], on }: NonNullable<RatingCase['answer']>): CaseAnswerView => ({
  ...{ statement, evidence, on },
  fileIds: files.map(({ fileId }) => fileId),
});

const rulingView = ({ outcome, grade: to, grounds, reason, members, dissents, on }: CaseRuling, isParty: boolean) => ({
  ...{ outcome, grade: to, grounds, reason, members, on },
  dissents: dissents.map((one) => dissentView(one, isParty)),
});
