import { IsReason } from '@heng/kit';

export class ReasonBody {
  @IsReason({ example: '双方未就服务内容达成一致', description: 'on record; told to the other party' })
  reason!: string;
}
