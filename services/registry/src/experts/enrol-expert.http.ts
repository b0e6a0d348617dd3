import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, RequestCause } from '@heng/kit';
import { ArrayMaxSize, ArrayMinSize, IsString, Length } from 'class-validator';
import { EnrolExpert } from './enrol-expert.js';
import { ExpertView, viewOf } from './expert-view.js';
import { SetExpertFields } from './set-expert-fields.js';

class FieldsBody {
  @ApiProperty({
    type: [String],
    example: ['management-system', '39'],
    description: 'subjects of expertise and industries of GB/T 4754',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  fields!: string[];
}

class EnrolExpertBody extends FieldsBody {
  @ApiProperty({ example: '周明远', description: 'personal data: for staff and the expert only' })
  @IsString()
  @Length(2, 50)
  name!: string;

  @ApiProperty({ description: 'the sub of the expert’s tokens' })
  @IsString()
  @Length(1, 200)
  sub!: string;

  @IsBusinessDate()
  enrolledOn!: string;
}

@ApiTags('experts')
@Controller('experts')
export class EnrolExpertHttp {
  constructor(
    private readonly enrolExpert: EnrolExpert,
    private readonly setExpertFields: SetExpertFields,
  ) {}

  @Post()
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Take an expert into the pool (R8)' })
  @ApiCreatedResponse({ type: ExpertView })
  async enrol(@Body() body: EnrolExpertBody, @RequestCause() cause: Cause): Promise<ExpertView> {
    return viewOf(await this.enrolExpert.execute(body, cause), cause.actor);
  }

  @Put(':id/fields')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Set what an expert is asked about' })
  @ApiOkResponse({ type: ExpertView })
  async setFields(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { fields }: FieldsBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ExpertView> {
    return viewOf(await this.setExpertFields.execute({ id, expect, fields }, cause), cause.actor);
  }
}
