import { RatingGranted } from '@heng/contracts';
import { cycleInWords, dateInWords, gradeInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const PROMOTION =
  '，对贵机构的经验和成果进行宣传推广，并优先选择贵机构参与两化融合管理体系理论研究、标准研制、方法工具研制、服务体系构建完善等相关工作';

/** R8, R10, R11: the rating is final; its consequences and the ways in which it can end. */
export const ratingGranted = defineTemplate<typeof RatingGranted>({
  name: 'rating-granted',
  event: RatingGranted,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ ratingId, cycle, grade, grantedOn, adjustedBecause: reason }) => ({
    subject: `关于${cycleInWords(cycle)}评级结果${reason ? '调整' : '确定'}的通知`,
    opening: reason
      ? `经专家裁定，贵机构${cycleInWords(cycle)}的评级结果现予调整。`
      : `贵机构${cycleInWords(cycle)}的评级结果已经公示，现已确定。`,
    particulars: [
      { label: '评级周期', value: cycleInWords(cycle) },
      { label: '评级结果', value: gradeInWords(grade) },
      { label: reason ? '调整日期' : '确定日期', value: dateInWords(grantedOn) },
      ...(reason ? [{ label: '裁定理由', value: reason }] : []),
    ],
    steps: [
      `联盟将对贵机构进行公开推荐${grade === 'A' || grade === 'B' ? PROMOTION : ''}。`,
      '请继续保证所公开信息真实、准确和及时。存在公开或提供虚假信息、违反咨询与评定分离原则、搞形式主义、近三个月内被投诉或举报达3次以上且经核实情况属实、情节严重等情形之一的，联盟可组织专家裁定，对评级进行调整或取消评级。',
    ],
    rule: `${MEASURES}“评级”`,
    action: { label: '查看评级结果', path: `/ratings/${ratingId}` },
  }),
});
