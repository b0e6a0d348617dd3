import { ApiProperty, OmitType } from '@nestjs/swagger';
import { type Grade, meritKinds } from '@heng/contracts';
import { type AgencyState, agencyStates } from '../domain/registration/agency.js';
import type { Sections } from '../domain/disclosure/disclosure.js';
import type { KnownAndClaimed } from '../domain/figures/figures.js';
import { meritLevels } from '../domain/merits/merit.js';
import type { SectionTimeliness } from '../domain/timeliness/timeliness.js';
import { FiguresView, RegistrationView, SECTIONS, SectionTimelinessView, TeamView } from '../agency-views.js';
import type { PublicTeam } from '../storage/people/public-names.js';

const day = { format: 'date' };
const id = { format: 'uuid' };

/** One line of the register. */
export class AgencyLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ['verified', 'legacy'] }) creditCodeStatus!: 'verified' | 'legacy';
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ example: '350000' }) province!: string;
  @ApiProperty({ example: '福建省福州市', nullable: true, type: String }) city!: string | null;
  @ApiProperty({
    type: [String],
    example: ['17', 'C'],
    description: 'sections and divisions of GB/T 4754-2017 that its industries name',
  })
  industries!: string[];
  @ApiProperty({ enum: agencyStates }) state!: AgencyState;
  @ApiProperty({ format: 'date' }) registeredOn!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) deregisteredOn!: string | null;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D'], nullable: true, description: 'null is 未获评级' })
  grade!: Grade | null;
  @ApiProperty({ example: '2026-H1', nullable: true, type: String, description: 'the cycle of the latest rating' })
  cycle!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date', description: 'the day of the latest disclosure' })
  disclosedOn!: string | null;
  @ApiProperty({
    type: 'integer',
    example: 96,
    description: 'per cent of the required fields that are answered, rounded down',
  })
  completeness!: number;
  @ApiProperty() complete!: boolean;
  @ApiProperty({
    example: '2026-03-02T04:00:00+00:00',
    nullable: true,
    type: String,
    format: 'date-time',
    description: 'the time of the latest change; null until the register has kept the first one',
  })
  changedAt!: string | null;
}

class RelatedAgency {
  @ApiProperty(id) id!: string;
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ enum: agencyStates }) state!: AgencyState;
}

class FormerIdentity {
  @ApiProperty({ example: '福州衡鉴咨询有限公司' }) name!: string;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ example: '350000' }) province!: string;
  @ApiProperty(day) from!: string;
  @ApiProperty({ ...day, description: 'the last day' }) until!: string;
}

class LatestDisclosure {
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ example: '2026.1', description: 'the disclosure standard by which it is judged' }) standard!: string;
  @ApiProperty(day) publishedOn!: string;
  @ApiProperty() complete!: boolean;
  @ApiProperty({ type: 'integer', description: 'the number of fields that the standard requires' }) required!: number;
  @ApiProperty({ type: 'integer' }) answered!: number;
  @ApiProperty({ type: [String], example: ['team.certifiedCount'] }) missing!: readonly string[];
  @ApiProperty({ description: 'the revision has the means to check it' }) contentHash!: string;
  @ApiProperty(SECTIONS) sections!: Sections;
}

class RecognisedMerit {
  @ApiProperty(id) id!: string;
  @ApiProperty({ enum: meritKinds }) kind!: (typeof meritKinds)[number];
  @ApiProperty({ enum: meritLevels, nullable: true }) level!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String }) awardedBy!: string | null;
  @ApiProperty({ ...day, nullable: true, type: String }) awardedOn!: string | null;
  @ApiProperty(day) recognisedOn!: string;
  @ApiProperty({ ...id, nullable: true, type: String }) knowledgeId!: string | null;
}

class Rating {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D'], nullable: true, description: 'null is 未获评级' })
  grade!: Grade | null;
  @ApiProperty(day) decidedOn!: string;
}

class Ratings {
  @ApiProperty({ type: Rating, nullable: true }) latest!: Rating | null;
  @ApiProperty({ type: [Rating], description: 'newest first' }) earlier!: Rating[];
}

/** An agency as the public sees it, in one answer. */
export class PublicAgencyView extends OmitType(RegistrationView, ['parentId']) {
  @ApiProperty({ type: 'integer', description: 'the version of the registration, for If-Match' })
  override version!: number;
  @ApiProperty({ type: RelatedAgency, nullable: true, description: 'the agency that a branch belongs to' })
  parent!: RelatedAgency | null;
  @ApiProperty({ type: [RelatedAgency] }) branches!: RelatedAgency[];
  @ApiProperty({ type: [FormerIdentity], description: 'former names, codes and provinces, newest first' })
  former!: FormerIdentity[];
  @ApiProperty({ type: LatestDisclosure, nullable: true }) disclosure!: LatestDisclosure | null;
  @ApiProperty({ type: [SectionTimelinessView] }) timeliness!: readonly SectionTimeliness[];
  @ApiProperty({ type: FiguresView }) figures!: KnownAndClaimed;
  @ApiProperty({ type: TeamView }) team!: PublicTeam;
  @ApiProperty({ type: [RecognisedMerit], description: 'the last 50' }) merits!: RecognisedMerit[];
  @ApiProperty({ type: Ratings }) rating!: Ratings;
  @ApiProperty({ nullable: true, type: String, format: 'date-time', description: 'the time of the latest change' })
  changedAt!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'paths of the details' })
  links!: Readonly<Record<string, string>>;
  @ApiProperty({ type: [String], example: ['publish-disclosure'] }) allowedActions!: string[];
}

const details = ['disclosures', 'timeliness', 'figures', 'team', 'merits', 'withholdings'];
/** The paths of an agency's details. */
export const linksOf = (id: string) => Object.fromEntries(details.map((of) => [of, `/agencies/${id}/${of}`]));
