import { ApiProperty } from '@nestjs/swagger';
import { type Recorder } from '../domain/projects/project.js';

const recorders: Recorder[] = ['agency', 'enterprise', 'alliance-staff'];

class WordView {
  @ApiProperty({ enum: recorders }) by!: Recorder;
  @ApiProperty({ example: '2026-03-03', description: 'the day on which it was said' }) on!: string;
  @ApiProperty({ example: 1 }) days!: number;
  @ApiProperty({ required: false, description: 'the account that said it; for staff' }) sub?: string;
}

class EntryView {
  @ApiProperty({ example: '2026-03-02' }) on!: string;
  @ApiProperty({ example: 1, description: 'what stands: 1, 0.5 or 0' }) days!: number;
  @ApiProperty({ description: 'whether the enterprise, or staff for it, has spoken of the day' }) cosigned!: boolean;
  @ApiProperty({ description: 'whether the person is said to have worked more than one day on it over all projects' })
  elsewhere!: boolean;
  @ApiProperty({ type: [String], required: false, description: 'ids of these other projects; for staff' })
  elsewhereProjects?: readonly string[];
  @ApiProperty({ type: [WordView], description: 'every word on the day, in the order in which they were said' })
  said!: WordView[];
}

class MonthView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ example: '2026-03' }) month!: string;
  @ApiProperty({ example: 4.5 }) days!: number;
  @ApiProperty({ type: [EntryView] }) entries!: EntryView[];
}

class ConsultantView {
  @ApiProperty({ description: 'id of the consultant in the registry' }) personId!: string;
  @ApiProperty({ example: 12.5, description: 'the person-days that stand' }) days!: number;
  @ApiProperty({ description: 'whether that makes a lead consultant (项目组主要成员)' }) lead!: boolean;
  @ApiProperty({ type: [MonthView] }) months!: MonthView[];
}

export class OnSiteWorkView {
  @ApiProperty() projectId!: string;
  @ApiProperty({ example: 10, description: 'from how many person-days on somebody is a lead consultant' })
  leadConsultantDays!: number;
  @ApiProperty({ type: [ConsultantView] }) consultants!: ConsultantView[];
  @ApiProperty({ type: [String], example: ['record-on-site-work', 'cosign-on-site-work'] }) allowedActions!: string[];
}
