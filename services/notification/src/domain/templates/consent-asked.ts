import { ConsentLinkIssued, ConsentLinkIssuedV1 } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** PIPL 25: a person decides on the own name, through a link that only this person gets. */
export const consentAsked = defineTemplate<typeof ConsentLinkIssued>({
  name: 'consent-asked',
  event: ConsentLinkIssued,
  before: ConsentLinkIssuedV1,
  to: 'personId',
  addressee: () => '您好',
  gathering: 'never',
  compose: ({ agencyName, token, validUntil }) => ({
    subject: '关于是否同意公开您的姓名',
    opening: agencyName
      ? `您是${agencyName}的咨询人员。是否在该机构的公开页面上显示您的姓名，由您本人决定。`
      : '您在平台请求办理姓名公开事项。是否在所属机构的公开页面上显示您的姓名，由您本人决定。',
    particulars: [{ label: '链接有效期至', value: `${dateInWords(validUntil)}（当日24时失效，只能提交一次）` }],
    steps: [
      '打开链接可以查看公开的范围，选择同意或者撤回同意；仅打开链接不会产生任何结果。',
      '不作选择或者不同意的，公开页面只显示人数，不影响您的工作和证书。',
      '同意后可以随时撤回：在平台用本邮箱请求新的链接即可，撤回立即生效。',
    ],
    rule: `《中华人民共和国个人信息保护法》第十五条、第二十五条；${MEASURES}“信息公开要求”`,
    action: { label: '由本人决定', path: `/consent#${token}` },
  }),
});
