import { Module } from '@nestjs/common';
import { BoardWatch } from './board-watch.js';
import { ExportBoardHttp } from './export-board.http.js';
import { ExportBoard } from './export-board.query.js';
import { FindLines } from './find-lines.query.js';
import { KeepBoardConsumer } from './keep-board.consumer.js';
import { ListProjects } from './list-projects.query.js';
import { ReadLines } from './read-lines.query.js';
import { ReadProject } from './read-project.query.js';
import { ReadProjectsGrpc } from './read-projects.grpc.js';
import { ReadProjectsHttp } from './read-projects.http.js';
import { ReadProjects } from './read-projects.query.js';
import { ReadStatisticsHttp } from './read-statistics.http.js';
import { ReadStatistics } from './read-statistics.query.js';
import { SearchBoardHttp } from './search-board.http.js';
import { SearchBoard } from './search-board.query.js';
import { TurnDay } from './turn-day.deadline.js';
import { WatchProjectsGrpc } from './watch-projects.grpc.js';

/** R4: the public board. */
@Module({
  controllers: [
    KeepBoardConsumer,
    ReadStatisticsHttp,
    ExportBoardHttp,
    SearchBoardHttp,
    ReadProjectsHttp,
    ReadProjectsGrpc,
    WatchProjectsGrpc,
  ],
  providers: [
    BoardWatch,
    ExportBoard,
    FindLines,
    ListProjects,
    ReadLines,
    ReadProject,
    ReadProjects,
    ReadStatistics,
    SearchBoard,
    TurnDay,
  ],
})
export class BoardModule {}
