import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal, PathId } from '@heng/kit';
import { FiguresView } from './figures-view.js';
import { ReadFigures } from './read-figures.query.js';

@ApiTags('figures')
@Controller('agencies')
export class ReadFiguresHttp {
  constructor(private readonly figures: ReadFigures) {}

  @Get(':id/figures')
  @Access('public')
  @ApiOperation({ summary: 'What the platform knows of an agency, and where the agency says otherwise (R3 4, 5)' })
  @ApiOkResponse({ type: FiguresView })
  read(@PathId() id: string, @Caller() caller: Principal): Promise<FiguresView> {
    return this.figures.execute(id, caller);
  }
}
