import { Module } from '@nestjs/common';
import { BoardHttp } from './board.http.js';
import { KeepBoard } from './keep-board.consumer.js';
import { ProjectsGrpc } from './projects.grpc.js';
import { ReadBoard } from './read-board.query.js';
import { ReadProjectsHttp } from './read-projects.http.js';
import { ReadProjects } from './read-projects.query.js';
import { ReadStatistics } from './read-statistics.query.js';
import { ToldProjects } from './told-projects.query.js';

/** R4: the public board. */
@Module({
  controllers: [KeepBoard, BoardHttp, ReadProjectsHttp, ProjectsGrpc],
  providers: [ReadBoard, ReadProjects, ReadStatistics, ToldProjects],
})
export class BoardModule {}
