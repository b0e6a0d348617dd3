import { ApiProperty } from '@nestjs/swagger';
import type { StoredFile } from '@heng/files/domain';
import type { Who } from '@heng/kit/domain';
import { TEXT } from '../complaint-api.js';
import { type Correspondence, correspondenceLifecycle } from '../domain/correspondence/correspondence.js';
import { MessageView, messageViews } from '../exhibit-api.js';

/** A correspondence after a change. */
export class ChangedCorrespondenceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 2 }) version!: number;
}

/** The correspondence with one of those who filed a case, for staff. */
export class CorrespondenceView extends ChangedCorrespondenceView {
  @ApiProperty({ example: 'T2026-000123-3', description: 'the number of the filer' }) number!: string;
  @ApiProperty({ enum: correspondenceLifecycle.states }) state!: string;
  @ApiProperty({ type: [MessageView] }) messages!: MessageView[];
  @ApiProperty({ enum: correspondenceLifecycle.actions, isArray: true }) allowedActions!: string[];
}

/** A correspondence in which staff have to read something. */
export class WaitingCorrespondenceView extends ChangedCorrespondenceView {
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'null for a report' }) complaintId!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'null for a complaint' }) reportId!: string | null;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ example: 'T2026-000123-3', description: 'the number of the filer' }) number!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02', description: 'day of the last message' }) lastOn!: string;
}

/** Words that a filer added and staff passed on as evidence. */
export class AdditionView {
  @ApiProperty({ format: 'date', example: '2026-03-02' }) passedOn!: string;
  @ApiProperty() text!: string;
}

type Standing = Readonly<{ isOpen: boolean; files: readonly StoredFile[] }>;
export const correspondenceView = (
  { id, version, number, state, messages }: Correspondence,
  { isOpen, files }: Standing,
  who: Who,
): CorrespondenceView => ({
  ...{ id, version, number, state, messages: messageViews(messages, files) },
  // Words come from the filer alone, who has number and code.
  allowedActions: correspondenceLifecycle
    .allowedActions({ state, isOpen, number }, who)
    .filter((action) => action !== 'write'),
});
