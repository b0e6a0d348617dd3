import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CaseKind } from '@heng/contracts';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  HasLength,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsInt, Min } from 'class-validator';
import { IsStatement } from '../complaint-api.js';
import { additionsFor } from '../domain/correspondence/additions.js';
import { kindOf } from '../domain/filing/filer.js';
import { readerOf } from '../domain/sight.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { CorrespondenceStore } from '../storage/correspondence.store.js';
import { Deciders } from '../storage/deciders.js';
import { Exhibits } from '../storage/exhibits.js';
import { FiledCases } from '../storage/filed-cases.js';
import {
  AdditionView,
  ChangedCorrespondenceView,
  CorrespondenceView,
  correspondenceView,
  WaitingCorrespondenceView,
} from './correspondence-api.js';
import { Correspondences } from './correspondences.js';

class AskFilerBody {
  @HasLength(1, 40, { example: 'T2026-000123-3', description: 'the number of the filer who is asked' })
  number!: string;

  @IsStatement({ example: '请说明现场服务的日期，并补充有关的照片。', description: 'read by this filer alone' })
  text!: string;
}

class PassOnBody {
  @ApiProperty({ type: 'integer', example: 1, description: 'the place of the filer’s message in the correspondence' })
  @IsInt()
  @Min(1)
  message!: number;

  @IsStatement({ example: '投诉人补充了当日的照片。', description: 'what the agency reads of its words' })
  text!: string;
}

/** Correspondence with those who filed, for staff, and what became evidence of it. */
@ApiTags('correspondence')
@Controller()
@Access('alliance-staff')
export class CorrespondenceHttp {
  constructor(
    private readonly correspondences: Correspondences,
    private readonly stored: CorrespondenceStore,
    private readonly cases: FiledCases,
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly exhibits: Exhibits,
  ) {}

  @Change('POST', 'complaints/:id/questions', ChangedCorrespondenceView, 'Ask one of those who filed a question (R6)')
  async askFiler(@PathId() id: string, @Body() asking: AskFilerBody, @RequestCause() cause: Cause) {
    return changed(await this.correspondences.ask('complaint', id, asking, cause));
  }

  @Change('POST', 'reports/:id/questions', ChangedCorrespondenceView, 'Ask the reporter a question (R6)')
  async askReporter(@PathId() id: string, @Body() asking: AskFilerBody, @RequestCause() cause: Cause) {
    return changed(await this.correspondences.ask('report', id, asking, cause));
  }

  @Read('complaints/:id/correspondence', [CorrespondenceView], 'Show the correspondence with each of those who filed')
  readCorrespondence(@PathId() id: string, @Caller() caller: Principal) {
    return this.correspondenceOf('complaint', id, caller);
  }

  @Read('reports/:id/correspondence', [CorrespondenceView], 'Show the correspondence with the reporter')
  readReportCorrespondence(@PathId() id: string, @Caller() caller: Principal) {
    return this.correspondenceOf('report', id, caller);
  }

  private async correspondenceOf(kind: CaseKind, id: string, caller: Principal) {
    const filed = await this.cases.get(kind, id);
    const [actor, all] = [await this.cases.readerOf(filed, caller), await this.stored.ofCase(id)];
    const files = await this.exhibits.taken(all.flatMap(({ messages }) => messages.flatMap(({ fileIds }) => fileIds)));
    return all.map((one) => correspondenceView(one, { isOpen: filed.isOpen, files }, actor));
  }

  @Read('correspondence', pageView(WaitingCorrespondenceView), 'List what filers wrote that staff have not read yet')
  async listCorrespondence(@Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
    const { items, next } = await this.correspondences.waiting(cursor, caller);
    return {
      items: items.map(({ caseId, agencyId, number, lastOn, ...one }) => ({
        ...{ ...changed(one), agencyId, number, lastOn },
        ...(kindOf({ number }) === 'report'
          ? { complaintId: null, reportId: caseId }
          : { complaintId: caseId, reportId: null }),
      })),
      next,
    };
  }

  @Change('POST', 'correspondence/:id/reading', ChangedCorrespondenceView, 'Say that what a filer wrote has been read')
  async readMessages(@Changed() at: Changing) {
    return changed(await this.correspondences.read(at));
  }

  @Change(
    'POST',
    'correspondence/:id/passing',
    ChangedCorrespondenceView,
    'Take a message of a filer as evidence: those who decide read it, and the agency as it is passed on',
  )
  async passOnMessage(@Changed() at: Changing, @Body() body: PassOnBody) {
    return changed(await this.correspondences.passOn(at, body));
  }

  @Read(
    'complaints/:id/additions',
    [AdditionView],
    'List what filers added that is evidence; its files are in evidence',
  )
  @Access('alliance-staff', 'expert', 'agency')
  async listAdditions(@PathId() id: string, @Caller() caller: Principal) {
    await this.deciders.mustRead(caller, await this.complaints.get(id));
    return additionsFor(readerOf(caller.role), await this.stored.ofCase(id));
  }
}

const changed = ({ id, version }: ChangedCorrespondenceView): ChangedCorrespondenceView => ({ id, version });
