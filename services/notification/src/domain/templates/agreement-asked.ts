import { AgreementAsked } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R9 1, PIPL 14: a person agrees to a second employment or a new address, at the address on record. */
export const agreementAsked = defineTemplate<typeof AgreementAsked>({
  name: 'agreement-asked',
  event: AgreementAsked,
  to: 'personId',
  addressee: () => '您好',
  gathering: 'never',
  compose: ({ matter, agencyName, token, validUntil }) => ({
    subject: matter === 'employment' ? '关于请确认您的任职' : '关于请确认您的邮箱',
    opening:
      matter === 'employment'
        ? `${agencyName}拟将您登记为该机构的咨询人员，而您目前登记在其他机构任职。是否同意，由您本人决定。`
        : `${agencyName}请求登记您的邮箱。是否同意，由您本人决定。`,
    particulars: [{ label: '链接有效期至', value: `${dateInWords(validUntil)}（当日24时失效，只能提交一次）` }],
    steps: [
      '打开链接可以查看所请求的内容，选择同意或者不同意；仅打开链接不会产生任何结果。',
      '不作选择或者不同意的，登记的内容不变。',
      '如果您与该机构没有关系，请选择不同意，并可以向联盟反映。',
    ],
    rule: `《中华人民共和国个人信息保护法》第十四条；${MEASURES}“评级”关于持证人员和专职人员的规定`,
    action: { label: '由本人决定', path: `/agreement#${token}` },
  }),
});
