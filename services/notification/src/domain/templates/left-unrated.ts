import { AgencyLeftUnrated } from '@heng/contracts';
import { cycleInWords, dateInWords, MEASURES, reasonInWords } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R10: an unrated agency learns the reasons and what to improve. */
export const leftUnrated = defineTemplate<typeof AgencyLeftUnrated>({
  name: 'left-unrated',
  event: AgencyLeftUnrated,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ ratingId, cycle, decidedOn, reasons }) => ({
    subject: `关于${cycleInWords(cycle)}未获评级的通知`,
    opening: `贵机构${cycleInWords(cycle)}未获得评级，现将理由和需要改进的事项通知如下。`,
    particulars: [
      { label: '评级周期', value: cycleInWords(cycle) },
      { label: '评级结果', value: '未获评级' },
      { label: '决定日期', value: dateInWords(decidedOn) },
    ],
    list: { title: '理由和需要改进的事项', items: reasons.map(({ zh }) => reasonInWords(zh)) },
    steps: [
      '请对照评级要求加强能力建设、提高服务质量和水平，并登录平台查看各项指标与获评要求的差距。',
      '补正上述事项后，可参加下一周期的评级。',
    ],
    rule: `${MEASURES}“评级”：未获得评级的贯标咨询服务机构需对照评级要求加强能力建设、提高服务质量和水平`,
    action: { label: '查看各项指标及差距', path: `/ratings/${ratingId}` },
  }),
});
