import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { AreFiles } from '@heng/files';
import {
  Access,
  Caller,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  InTwoLanguages,
  pageView,
  PathId,
  type Principal,
  Read,
  IsText,
} from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import {
  allowedActions,
  type Outcome,
  outcomes,
  type Signal,
  signalStates,
  signalTexts,
} from '../domain/plausibility/plausibility-signal.js';
import { type SignalKind, signalKinds } from '../domain/plausibility/plausibility.js';
import { type SignalAs, Signals } from './signals.js';

const TEXT = { nullable: true, type: String } as const;
const DATE = { ...TEXT, format: 'date' } as const;

class SideView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'the enterprise of on-site work' }) enterpriseId!: string | null;
  @ApiProperty({ nullable: true, type: Number, description: 'the person-days of on-site work' }) days!: number | null;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty(DATE) until!: string | null;
  @ApiProperty({ type: [String], format: 'uuid', description: 'ids of the events behind it' })
  facts!: readonly string[];
}

class ExplanationView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'for staff and this agency' }) fileIds!: string[];
  @ApiProperty({ format: 'date' }) on!: string;
}

/** A signal as staff see it. An agency sees its own side, and only the number of the others. */
class SignalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: signalKinds }) kind!: SignalKind;
  @ApiProperty({ description: 'the meaning of the kind' }) text!: InTwoLanguages;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'date', description: 'the first day in question' }) from!: string;
  @ApiProperty({ ...DATE, description: 'the last day in question; null while it goes on' }) until!: string | null;
  @ApiProperty({ type: [SideView], description: 'the records of each agency; an agency sees its own' })
  sides!: SideView[];
  @ApiProperty({
    type: 'integer',
    description: 'the number of other agencies concerned, which the caller does not see',
  })
  otherAgencies!: number;
  @ApiProperty({ format: 'date' }) foundOn!: string;
  @ApiProperty({ enum: signalStates }) state!: Signal['state'];
  @ApiProperty({ type: [ExplanationView] }) explanations!: ExplanationView[];
  @ApiProperty({ enum: [...outcomes, 'facts-changed'], nullable: true }) outcome!: Signal['outcome'];
  @ApiProperty({ ...TEXT, description: 'the reason of staff' }) reason!: string | null;
  @ApiProperty(DATE) closedOn!: string | null;
  @ApiProperty({ type: [String], example: ['explain'] }) allowedActions!: string[];
}

/** Makes the view for the reading agency, or for staff. */
function viewOf({ signal, agencyId: asAgency }: SignalAs, reader: Pick<Principal, 'conflict'> = {}): SignalView {
  const { id, version, kind, personId, agencyIds, from, until, foundOn, state, outcome, reason, closedOn } = signal;
  const isSeen = ({ agencyId }: { agencyId: string }) => asAgency === null || agencyId === asAgency;
  const who = { role: asAgency === null ? 'alliance-staff' : 'agency', conflict: reader.conflict } as const;
  return {
    ...{ id, version, kind, text: signalTexts[kind], personId, from, until, foundOn },
    sides: signal.sides.filter(isSeen),
    otherAgencies: agencyIds.filter((agencyId) => !isSeen({ agencyId })).length,
    state,
    explanations: signal.explanations.filter(isSeen).map(({ agencyId, text, files = [], on }) => ({
      agencyId,
      text,
      fileIds: files.map(({ fileId }) => fileId),
      on,
    })),
    ...{ outcome, reason, closedOn },
    allowedActions: allowedActions(signal, who),
  };
}

class ExplanationBody {
  @IsText(4000, { example: '两处现场服务均为半日，登记时误记为整日。' }) text!: string;
  @AreFiles() fileIds: string[] = [];
}

class SettlementBody {
  @IsIn(outcomes) outcome!: Outcome;
  @IsText(4000, { example: '机构已说明并更正记录。', description: 'the agencies concerned read it' })
  reason!: string;
}

class SignalsQuery extends CursorQuery {
  @IsOptional() @IsIn(signalKinds) kind?: SignalKind;
  @IsOptional() @IsIn(signalStates) state?: Signal['state'];
}

@ApiTags('plausibility')
@Controller('signals')
@Access('agency', 'alliance-staff')
export class SignalsHttp {
  constructor(private readonly signals: Signals) {}

  @Change(
    'POST',
    ':id/explanation',
    SignalView,
    'Explain your agency’s side; a later text replaces the earlier one, files are added',
  )
  @Access('agency')
  async explainSignal(@Changed() at: Changing, @Body() { text, fileIds }: ExplanationBody) {
    return viewOf(await this.signals.explain(at, text, fileIds));
  }

  @Change('POST', ':id/settlement', SignalView, 'Close a signal as settled, or leave it to a spot check')
  @Access('alliance-staff')
  async settleSignal(@Changed() at: Changing, @Body() body: SettlementBody) {
    return viewOf({ signal: await this.signals.settle(at, body), agencyId: null });
  }

  @Read(
    '',
    pageView(SignalView),
    'List signals about contradictory facts in the order of arrival; an agency reads its own',
  )
  async listSignals(@Query() filter: SignalsQuery, @Caller() caller: Principal) {
    const { items, next } = await this.signals.page(filter, caller);
    return { items: items.map((item) => viewOf(item, caller)), next };
  }

  @Read(':id', SignalView, 'Show one signal; an agency reads its own side')
  async readSignal(@PathId() id: string, @Caller() caller: Principal) {
    return viewOf(await this.signals.one(id, caller), caller);
  }
}
