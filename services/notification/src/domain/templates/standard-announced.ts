import { DisclosureStandardAnnounced } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R3: an agency learns of the coming disclosure standard, and how far its disclosure meets it. */
export const standardAnnounced = defineTemplate<typeof DisclosureStandardAnnounced>({
  name: 'standard-announced',
  event: DisclosureStandardAnnounced,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ agencyId, version, inForceFrom, missing, unfit }) => ({
    subject: `关于信息公开要求${version}版即将施行的通知`,
    opening: `联盟发布了新的信息公开要求，自${dateInWords(inForceFrom)}起施行。此后公开的信息按新要求检查，此前公开的不再重新检查。`,
    particulars: [
      { label: '版本', value: version },
      { label: '施行日期', value: dateInWords(inForceFrom) },
      { label: '贵机构尚缺的必填项', value: `${missing.length}项` },
      { label: '需要调整的内容', value: `${unfit.length}项` },
    ],
    steps: [
      '请登录平台查看新旧要求的变化，以及贵机构现有公开信息与新要求的差距。',
      '请在施行之日起按新要求公开信息；可事先在草稿中准备。',
    ],
    rule: `${MEASURES}“信息公开要求”`,
    action: { label: '查看变化和差距', path: `/agencies/${agencyId}/completeness` },
  }),
});
