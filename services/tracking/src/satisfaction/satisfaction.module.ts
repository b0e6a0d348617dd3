import { Module } from '@nestjs/common';
import { PublishSatisfactionOnMondays } from './publish-satisfaction.deadline.js';
import { PublishSatisfaction } from './publish-satisfaction.js';
import { ReadSatisfactionHttp } from './read-satisfaction.http.js';

/** R5: what agencies and the public see of the satisfaction, in batches. */
@Module({
  controllers: [ReadSatisfactionHttp],
  providers: [PublishSatisfaction, PublishSatisfactionOnMondays],
})
export class SatisfactionModule {}
