import { IsReason } from '@heng/kit';

export class NameWithholdingReasonBody {
  @IsReason({ example: '投产计划尚未公告，情况属实，予以准许。', description: 'for the enterprise and staff' })
  reason!: string;
}
