import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type Stage, stages } from '@heng/contracts';
import { Access } from '@heng/kit';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { allowedActions } from '../domain/project.js';
import { type ProjectState, ReadBoard, states } from './read-board.query.js';

class BoardQuery {
  @ApiPropertyOptional({ example: '440000', description: 'province of the enterprise' })
  @IsOptional()
  @Length(6, 6)
  province?: string;

  @ApiPropertyOptional({ example: '装备工业司', description: 'bureau in charge (归口管理司局)' })
  @IsOptional()
  @Length(1, 50)
  bureau?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiPropertyOptional({ enum: states })
  @IsOptional()
  @IsIn(states)
  state?: ProjectState;

  @ApiPropertyOptional({ description: 'next of the page before' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

class StageOnBoard {
  @ApiProperty({ enum: stages }) stage!: Stage;
  @ApiProperty({ type: String, nullable: true, example: '2026-01-12' }) startedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-02-06' }) completedOn!: string | null;
}

class ProjectOnBoard {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: states }) state!: ProjectState;
  @ApiProperty() enterpriseId!: string;
  @ApiProperty({ example: '佛山衡造精密机械有限公司' }) enterpriseName!: string;
  @ApiProperty({ example: '440000' }) province!: string;
  @ApiProperty({ example: '佛山市' }) city!: string;
  @ApiProperty({ example: '装备工业司' }) bureau!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ type: String, nullable: true, example: '福州衡鉴管理咨询有限公司' }) agencyName!: string | null;
  @ApiProperty({ example: '2026-01-12' }) startedOn!: string;
  @ApiProperty({ type: String, nullable: true }) endedOn!: string | null;
  @ApiProperty({ type: [StageOnBoard], description: 'all six, in their order' }) stages!: StageOnBoard[];
}

class OneProject extends ProjectOnBoard {
  @ApiProperty({ type: [String], example: ['record-stage', 'end-project'] }) allowedActions!: string[];
}

class Board {
  @ApiProperty({ type: [ProjectOnBoard] }) items!: ProjectOnBoard[];
  @ApiProperty({ type: String, nullable: true, description: 'cursor of the next page' }) next!: string | null;
}

@ApiTags('board')
@Controller('projects')
export class ReadBoardHttp {
  constructor(private readonly board: ReadBoard) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'The board: how far each enterprise’s project is (R4), the newest first, 50 a page' })
  @ApiOkResponse({ type: Board })
  page(@Query() query: BoardQuery): Promise<Board> {
    return this.board.page(query);
  }

  @Get(':id')
  @Access('public')
  @ApiOperation({ summary: 'One project, as on the board' })
  @ApiOkResponse({ type: OneProject })
  async project(@Param('id', ParseUUIDPipe) id: string): Promise<OneProject> {
    const project = await this.board.project(id);
    return { ...project, allowedActions: allowedActions(project) };
  }
}
