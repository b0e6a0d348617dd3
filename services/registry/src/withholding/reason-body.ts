import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class ReasonBody {
  @ApiProperty({ example: '合同约定的保密义务属实，予以准许。', description: 'for the agency and staff' })
  @IsString()
  @Length(2, 500)
  reason!: string;
}
