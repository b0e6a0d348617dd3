import { Module } from '@nestjs/common';
import { ReadKnowledgeHttp } from './read-knowledge.http.js';
import { ReadKnowledge } from './read-knowledge.query.js';
import { ShareKnowledgeHttp } from './share-knowledge.http.js';
import { ShareKnowledge } from './share-knowledge.js';

/** R3 (6): shared knowledge that the public can read. */
@Module({
  controllers: [ShareKnowledgeHttp, ReadKnowledgeHttp],
  providers: [ShareKnowledge, ReadKnowledge],
})
export class KnowledgeModule {}
