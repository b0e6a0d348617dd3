import { ApiProperty } from '@nestjs/swagger';
import { AreFiles, IsDraftToken } from '@heng/files';
import { AreTexts, IsEmailAddress, IsText } from '@heng/kit';
import { IsBoolean, IsOptional } from 'class-validator';

export class ObjectionBody {
  @IsText(5000, { example: '公示所列项目中有一项并非由该机构承担。' })
  statement!: string;

  @AreTexts(20, 2000, { example: ['https://example.cn/contract.pdf'], description: 'texts or URLs' })
  evidence: string[] = [];

  @AreFiles() fileIds: string[] = [];

  @IsDraftToken() draftToken: string | null = null;

  @IsEmailAddress({
    example: 'someone@example.cn',
    description: 'gets the link that confirms the objection; not for tokens of an agency, enterprise or regulator',
  })
  @IsOptional()
  email: string | null = null;
}

export class ObjectionAnswerBody {
  @IsText(2000, { example: '列明了具体事实和证据，予以受理。', description: 'public' })
  reason!: string;
}

export class ObjectionDecisionBody {
  @ApiProperty({ description: 'an upheld objection leads to a new review and a new notice' })
  @IsBoolean()
  upheld!: boolean;

  @IsText(2000, { example: '经核对项目合同，异议不成立。' })
  reason!: string;
}
