import { Module } from '@nestjs/common';
import { KeepFactsConsumer } from './keep-facts.consumer.js';
import { ReadFiguresHttp } from './read-figures.http.js';
import { ReadFigures } from './read-figures.query.js';

/** What the platform itself knows, beside what an agency claims. Its batch comes before those of the handlers that read what it keeps: it is imported first. */
@Module({
  controllers: [KeepFactsConsumer, ReadFiguresHttp],
  providers: [ReadFigures],
})
export class FiguresModule {}
