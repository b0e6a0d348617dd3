import { CertificateLapsed } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R9 1a: the agencies that employ a person learn that a certificate expired without a renewal, and why. */
export const certificateLapsed = defineTemplate<typeof CertificateLapsed>({
  name: 'certificate-lapsed',
  event: CertificateLapsed,
  to: 'agencyIds',
  gathering: {
    subject: (count) => `关于${count}份咨询人员考试合格证书期满的通知`,
    opening: (count) => `贵机构咨询人员还有${count}份考试合格证书已经期满，未达到换发条件。`,
  },
  compose: ({ certificateId, number, validUntil, enterprises, needed }) => ({
    subject: '关于咨询人员考试合格证书期满的通知',
    opening: '贵机构一名咨询人员的考试合格证书已经期满，未达到换发条件。',
    particulars: [
      { label: '证书编号', value: number },
      { label: '有效期至', value: dateInWords(validUntil) },
      {
        label: '换发条件',
        value: `有效期内作为项目组主要成员服务的企业有${needed}家及以上通过评定，现有${enterprises}家`,
      },
    ],
    steps: [
      '期满后有关人员不再计入持证人员，重新参加考试合格后方可计入。',
      '有效期内的现场工作或评定结果尚未登记的，请尽快补登；补登后达到条件的，自期满之日起换发。',
    ],
    rule: `${MEASURES}“评级”关于考试合格证书有效期为三年及换发的规定`,
    action: { label: '查看证书', path: `/certificates/${certificateId}` },
  }),
});
