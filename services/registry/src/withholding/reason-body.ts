import { IsReason } from '@heng/kit';

export class ReasonBody {
  @IsReason({ example: '合同约定的保密义务属实，予以准许。', description: 'for the agency and staff' })
  reason!: string;
}
