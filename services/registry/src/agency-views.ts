import { ApiProperty } from '@nestjs/swagger';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import { asView, InTwoLanguages } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { differingParts, type ProjectClaim } from './domain/figures/project-claims.js';
import {
  type Claim,
  type Figure,
  type FigureCode,
  figureCodes,
  type ShownSatisfaction,
} from './domain/figures/figures.js';
import { type Agency, type AgencyState, agencyStates, allowedActions } from './domain/registration/agency.js';
import type { PublicTeam } from './storage/people/public-names.js';

const DATE = { nullable: true, type: String, format: 'date' } as const;

/** The registration of an agency as everyone may see it, without the address for its letters. */
export class RegistrationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: agencyStates }) state!: AgencyState;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ['verified', 'legacy'] }) creditCodeStatus!: 'verified' | 'legacy';
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ example: '350000' }) province!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid', description: 'the agency that a branch belongs to' })
  parentId!: string | null;
  @ApiProperty({ format: 'date' }) registeredOn!: string;
  @ApiProperty(DATE) suspendedOn!: string | null;
  @ApiProperty({ ...DATE, description: 'the last day' }) suspendedUntil!: string | null;
  @ApiProperty(DATE) deregisteredOn!: string | null;
  @ApiProperty({ nullable: true, type: String, description: 'the reason for suspension or deregistration' })
  stateReason!: string | null;
}

export class AgencyView extends RegistrationView {
  @ApiProperty({ type: 'integer', example: 1 }) override version!: number;
  @ApiProperty({ type: [String], example: ['publish-disclosure'] }) allowedActions!: string[];
}

export const viewOf = (agency: Agency, reader: Who): AgencyView =>
  asView(AgencyView, { ...agency, allowedActions: allowedActions(agency, reader) });

/** The timeliness of a section of a disclosure (R3). */
export class SectionTimelinessView {
  @ApiProperty({ example: 'team' }) section!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'the last revision that changed it' })
  lastChangedOn!: string | null;
  @ApiProperty({ format: 'date', description: 'published or confirmed' }) lastConfirmedOn!: string;
  @ApiProperty({ format: 'date', description: 'the last day before it is stale' }) freshUntil!: string;
  @ApiProperty() stale!: boolean;
}

/** The team of an agency as the public sees it. */
export class TeamView implements PublicTeam {
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ type: 'integer', description: 'persons employed on the day' }) employed!: number;
  @ApiProperty({ type: 'integer', description: 'those of them who hold a valid certificate' }) certified!: number;
  @ApiProperty({ type: [String], description: 'the certified who consented that their names are public' })
  names!: readonly string[];
}

class FigureView extends InTwoLanguages implements Figure {
  @ApiProperty({ enum: figureCodes }) code!: FigureCode;
  @ApiProperty({ example: 'R9 1a', description: 'the paragraph of the measures' }) clause!: string;
  @ApiProperty() value!: number;
  @ApiProperty() unit!: InTwoLanguages;
  @ApiProperty({ description: 'the way it is counted' }) explanation!: InTwoLanguages;
  @ApiProperty({
    type: [String],
    format: 'uuid',
    required: false,
    description: 'ids of the events behind it; for the agency and staff',
  })
  facts?: readonly string[];
}

class SatisfiedByQuestion {
  @ApiProperty({ enum: satisfactions, enumName: 'SatisfactionQuestion' }) question!: Satisfaction;
  @ApiProperty({
    type: [Number],
    nullable: true,
    example: [0, 0, 2, 5, 4],
    description: 'the number of answers at each level from 1 to 5; null while fewer than five enterprises answered it',
  })
  counts!: readonly number[] | null;
}

class SatisfactionView implements ShownSatisfaction {
  @ApiProperty({ format: 'date' }) publishedOn!: string;
  @ApiProperty({ type: 'integer', example: 11, description: 'the number of answers' }) answers!: number;
  @ApiProperty({ type: 'integer', example: 14, description: 'the projects that enterprises were asked about' })
  asked!: number;
  @ApiProperty({ example: 4.2, description: 'the mean of levels 1 to 5' }) mean!: number;
  @ApiProperty({ example: 3.9, description: 'lower end of the 95 % interval of the mean' }) low!: number;
  @ApiProperty({ example: 4.5 }) high!: number;
  @ApiProperty({ example: 4.02, description: 'the mean drawn toward the prior, as in the rating' }) shrunk!: number;
  @ApiProperty({ type: [SatisfiedByQuestion], description: 'the nine questions in their order' })
  distribution!: readonly SatisfiedByQuestion[];
}

export class ClaimView implements Claim {
  @ApiProperty({ example: 'team.certifiedCount' }) field!: string;
  @ApiProperty({ enum: figureCodes }) figure!: FigureCode;
  @ApiProperty({ example: 15 }) claimed!: number;
  @ApiProperty({ format: 'date', description: 'the day of the revision that claims it' }) claimedOn!: string;
  @ApiProperty({ example: 12 }) known!: number;
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty() differs!: boolean;
  @ApiProperty({ description: 'whether the agency says why, where the disclosure standard asks for it' })
  explained!: boolean;
}

class KnownProjectView {
  @ApiProperty({ format: 'date' }) startedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'null while it goes on' })
  endedOn!: string | null;
  @ApiProperty({ type: 'integer', example: 3, description: 'consultants with recorded work on site' })
  consultants!: number;
  @ApiProperty({ example: 41.5, description: 'person-days' }) onSiteDays!: number;
}

/** A project of `experience.projects` beside what the platform knows of it. */
export class ProjectClaimView implements ProjectClaim {
  @ApiProperty({ type: 'integer', example: 1, description: 'the place in the list, from 1' }) entry!: number;
  @ApiProperty({ type: KnownProjectView, nullable: true, description: 'null: the platform knows no such project' })
  known!: KnownProjectView | null;
  @ApiProperty({ enum: differingParts, isArray: true, example: ['endedOn'] }) differs!: ProjectClaim['differs'];
  @ApiProperty({ description: 'whether the entry has an explanation' }) explained!: boolean;
}

export class FiguresView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ format: 'date', description: 'the last day whose facts count' }) asOf!: string;
  @ApiProperty({ example: '2026.1', description: 'the methodology by which they are counted' }) methodology!: string;
  @ApiProperty({ type: [FigureView] }) figures!: readonly FigureView[];
  @ApiProperty({
    type: SatisfactionView,
    nullable: true,
    description: 'the latest batch from tracking, of five more enterprises each; null before the first (R5)',
  })
  satisfaction!: SatisfactionView | null;
  @ApiProperty({ type: [ClaimView], description: 'the claims of the agency’s latest revision, beside the figures' })
  claims!: readonly ClaimView[];
  @ApiProperty({
    type: [ProjectClaimView],
    description: 'the projects that its latest revision lists, in their order (R3 5)',
  })
  projects!: readonly ProjectClaimView[];
}

/** The values of a section in the API's description, in the shapes of its standard. */
export const SECTION = { type: 'object', additionalProperties: true } as const;

/** The content of a disclosure in the API's description. */
export const SECTIONS = {
  type: 'object',
  additionalProperties: SECTION,
  description:
    'values by section and field; the public gets no staff-only field, the number instead of persons, and for a withheld ' +
    'field whose secret it is, why, and until when',
} as const;
