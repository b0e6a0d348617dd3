import { Controller, Inject } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { type EvidenceFact, type Indicator, publish, type Scores } from '@heng/assessment';
import { grade } from '@heng/contracts';
import { Access, Caller, PathId, type Principal, Read, SETTINGS } from '@heng/kit';
import { createHmac } from 'node:crypto';
import type { RatingSettings } from '../config.js';
import { judgedBy } from '../domain/rating.js';
import { mayRead } from '../domain/reader.js';
import { refuse } from '../domain/refusals.js';
import { Deciders } from '../storage/deciders.js';
import { hashOfFacts } from '../storage/evidence-hash.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { CycleStore, RatingStore } from '../storage/rating.store.js';
import { IndicatorView } from './ratings.http.js';

class EvidenceFactView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'tracking.project-started.v1' }) type!: string;
  @ApiProperty({ format: 'uuid' }) subject!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'what the method reads of it' })
  data!: unknown;
}

class PublishedResultView {
  @ApiProperty({ enum: grade.options, nullable: true, type: String }) grade!: string | null;
  @ApiProperty({ description: 'points of 100, two decimals' }) total!: number;
}

/** All that anyone needs to compute a rating again with `@heng/assessment`. */
class PublishedEvidenceView {
  @ApiProperty({ example: '2026.1' }) methodology!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ format: 'date', example: '2026-06-30' }) cutoff!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: "the experts' scores" })
  scores!: Scores;
  @ApiProperty({ type: [String], description: 'facts that the spot check found false' }) falseFacts!: readonly string[];
  @ApiProperty({ type: [String], description: 'facts that any spot check found false' }) voidFacts!: readonly string[];
  @ApiProperty({ type: [IndicatorView], description: 'as published, where single answers are secret (R5)' })
  given!: readonly Indicator[];
  @ApiProperty({ type: [EvidenceFactView], description: 'with other ids than anywhere else' })
  facts!: readonly EvidenceFact[];
  @ApiProperty({ description: 'SHA-256 over one line per fact, sorted by id: id, type, subject, SHA-256 of the data' })
  hash!: string;
  @ApiProperty({ description: 'of the method, before a ruling that lowers or revokes it' })
  result!: PublishedResultView;
}

/** The evidence behind ratings, for the readers of these ratings (R8). */
@ApiTags('standing')
@Controller('ratings')
@Access('alliance-staff', 'expert', 'agency', 'public')
export class EvidenceHttp {
  constructor(
    private readonly ratings: RatingStore,
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
    private readonly deciders: Deciders,
    @Inject(SETTINGS) private readonly settings: RatingSettings,
  ) {}

  /** @throws DomainError `kit.record-not-found`, `rating.not-published` */
  @Read(':id/evidence', PublishedEvidenceView, 'Show the evidence behind a rating, to compute it again')
  async readEvidence(@PathId() id: string, @Caller() principal: Principal): Promise<PublishedEvidenceView> {
    const rating = await this.ratings.get(id);
    const caller = (await this.deciders.readersOf(principal, [rating]))(rating);
    if (!mayRead(caller, rating)) throw refuse('not-published', { id });
    const cycle = await this.cycles.get(rating.cycle);
    const facts = await this.evidence.ofAgency(rating.agencyId, cycle.evidence?.seals ?? []);
    const judged = judgedBy(rating, await this.ratings.voidFacts(rating.cycle));
    const published = publish(facts, rating.assessment, judged, (one) => this.pseudonym(id, one));
    const { grade: given, total } = rating.assessment;
    return { ...published, hash: hashOfFacts(published.facts), result: { grade: given, total } };
  }

  /** An id that belongs to one rating only and tells nothing of the other. */
  private pseudonym(ratingId: string, id: string): string {
    const hex = createHmac('sha256', this.settings.RATING_SECRET).update(`evidence ${ratingId} ${id}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
