import { ApiProperty } from '@nestjs/swagger';
import { type Grade, meritKinds } from '@heng/contracts';
import { type AgencyState, agencyStates } from '../domain/registration/agency.js';
import type { Sections } from '../domain/disclosure/disclosure.js';
import type { KnownAndClaimed } from '../domain/figures/figures.js';
import { meritLevels } from '../domain/merits/merit.js';
import type { SectionTimeliness } from '../domain/timeliness/timeliness.js';
import type { PublicTeam } from '../storage/people/public-names.js';

const day = { example: '2026-03-02' };
const dayOrNull = { example: null, nullable: true, type: String };

class RelatedAgency {
  @ApiProperty() id!: string;
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
  @ApiProperty({ example: 3 }) revision!: number;
  @ApiProperty({ example: '2026.1', description: 'the disclosure standard by which it is judged' }) standard!: string;
  @ApiProperty(day) publishedOn!: string;
  @ApiProperty() complete!: boolean;
  @ApiProperty({ example: 23, description: 'how many fields the standard requires' }) required!: number;
  @ApiProperty({ example: 21 }) answered!: number;
  @ApiProperty({ type: [String], example: ['team.certifiedCount'] }) missing!: readonly string[];
  @ApiProperty({ description: 'see the revision for how it is checked' }) contentHash!: string;
  @ApiProperty({
    type: Object,
    description:
      'by section and field; of persons their `count`, of a withheld field `withheld`: of whom, why, until when',
  })
  sections!: Sections;
}

class RecognisedMerit {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: meritKinds }) kind!: (typeof meritKinds)[number];
  @ApiProperty({ enum: meritLevels, nullable: true }) level!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String }) awardedBy!: string | null;
  @ApiProperty(dayOrNull) awardedOn!: string | null;
  @ApiProperty(day) recognisedOn!: string;
  @ApiProperty({ nullable: true, type: String }) knowledgeId!: string | null;
}

class Rating {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D', null], nullable: true, description: 'null is 未获评级' })
  grade!: Grade | null;
  @ApiProperty(day) decidedOn!: string;
}

class Ratings {
  @ApiProperty({ type: Rating, nullable: true }) latest!: Rating | null;
  @ApiProperty({ type: [Rating], description: 'the last first' }) earlier!: Rating[];
}

/** All that anyone may know of an agency, in one answer. */
export class AgencyPage {
  @ApiProperty({ example: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d' }) id!: string;
  @ApiProperty({ example: 1, description: 'of the registration, for If-Match' }) version!: number;
  @ApiProperty({ enum: agencyStates }) state!: AgencyState;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ['verified', 'legacy'] }) creditCodeStatus!: 'verified' | 'legacy';
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ example: '350000' }) province!: string;
  @ApiProperty(day) registeredOn!: string;
  @ApiProperty(dayOrNull) suspendedOn!: string | null;
  @ApiProperty({ ...dayOrNull, description: 'the last day' }) suspendedUntil!: string | null;
  @ApiProperty(dayOrNull) deregisteredOn!: string | null;
  @ApiProperty({ ...dayOrNull, description: 'why suspended or deregistered' }) stateReason!: string | null;
  @ApiProperty({ type: RelatedAgency, nullable: true, description: 'of a branch' }) parent!: RelatedAgency | null;
  @ApiProperty({ type: [RelatedAgency] }) branches!: RelatedAgency[];
  @ApiProperty({ type: [FormerIdentity], description: 'names, codes and provinces that it had, the last first' })
  former!: FormerIdentity[];
  @ApiProperty({ type: LatestDisclosure, nullable: true }) disclosure!: LatestDisclosure | null;
  @ApiProperty({ type: [Object], description: 'by section: last changed, last confirmed, fresh until, stale' })
  timeliness!: readonly SectionTimeliness[];
  @ApiProperty({
    type: Object,
    description: 'as `…/figures`: what the platform knows, and where the agency says otherwise',
  })
  figures!: KnownAndClaimed;
  @ApiProperty({ type: Object, description: 'as `…/team`: how many, and the names of those who consented' })
  team!: PublicTeam;
  @ApiProperty({ type: [RecognisedMerit], description: 'the last 50' }) merits!: RecognisedMerit[];
  @ApiProperty({ type: Ratings }) rating!: Ratings;
  @ApiProperty({ nullable: true, type: String, description: 'when the register last told of a change' })
  changedAt!: string | null;
  @ApiProperty({ type: Object, description: 'where more is to be read' }) links!: Readonly<Record<string, string>>;
  @ApiProperty({ type: [String], example: ['publish-disclosure'] }) allowedActions!: string[];
}

/** Where more of an agency is to be read. */
export const linksOf = (id: string) =>
  Object.fromEntries(
    ['disclosures', 'timeliness', 'figures', 'team', 'merits', 'withholdings'].map((of) => [
      of,
      `/agencies/${id}/${of}`,
    ]),
  );
