import { Controller } from '@nestjs/common';
import { GrpcMethod } from '@nestjs/microservices';
import { ratingV1 } from '@heng/contracts/grpc';
import { Access, afterCursor, pageOf } from '@heng/kit';
import { ReadRecommendation } from './read-recommendation.query.js';

const DEFAULT_SIZE = 100;
const LARGEST_SIZE = 1000;

@Controller()
export class RecommendationGrpc {
  constructor(private readonly recommendation: ReadRecommendation) {}

  @GrpcMethod('RatingService', 'ListRecommended')
  @Access('subsystem')
  async listRecommended({
    cycle,
    pageSize,
    pageToken,
  }: ratingV1.ListRecommendedRequest): Promise<ratingV1.ListRecommendedResponse> {
    const size = Math.min(pageSize > 0 ? pageSize : DEFAULT_SIZE, LARGEST_SIZE);
    const rows = await this.recommendation.page(cycle, afterCursor(pageToken || undefined, 2), size + 1);
    const { items, next } = pageOf(rows, size, ({ grade, creditCode }) => [grade, creditCode]);
    const agencies = items.map(({ agencyId, creditCode, name, grade, grantedOn }) => {
      return { agencyId, creditCode, name, grade: ratingV1.Grade[`GRADE_${grade}`], grantedOn };
    });
    return { agencies, nextPageToken: next ?? '' };
  }
}
