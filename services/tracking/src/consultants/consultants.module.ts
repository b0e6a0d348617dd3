import { Module } from '@nestjs/common';
import { FollowEmployments } from './follow-employments.consumer.js';

/** Who worked for which agency when, as the registry tells of it. */
@Module({ controllers: [FollowEmployments] })
export class ConsultantsModule {}
