import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class ReasonBody {
  @ApiProperty({ example: '双方未就服务内容达成一致', description: 'on record; told to the other party' })
  @IsString()
  @Length(2, 500)
  reason!: string;
}
