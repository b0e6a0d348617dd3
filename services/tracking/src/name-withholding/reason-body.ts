import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class ReasonBody {
  @ApiProperty({ example: '投产计划尚未公告，情况属实，予以准许。', description: 'for the enterprise and staff' })
  @IsString()
  @Length(2, 500)
  reason!: string;
}
