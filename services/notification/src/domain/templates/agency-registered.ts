import { AgencyRegistered } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R2, R3: an agency is registered and learns what to disclose to be rated. */
export const agencyRegistered = defineTemplate<typeof AgencyRegistered>({
  name: 'agency-registered',
  event: AgencyRegistered,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ agencyId, creditCode, creditCodeStatus, registeredOn }) => ({
    subject: '关于贵机构完成注册的通知',
    opening: '贵机构已在两化融合管理体系工作平台完成贯标咨询服务机构注册，现将有关事项通知如下。',
    particulars: [
      { label: '统一社会信用代码', value: creditCode },
      { label: '注册日期', value: dateInWords(registeredOn) },
      ...(creditCodeStatus === 'legacy'
        ? [
            {
              label: '代码核验',
              value: '该代码的校验码与GB 32100-2015不符，已登记为待人工核验，请备好登记证照以供核对。',
            },
          ]
        : []),
    ],
    steps: [
      '请登录平台公开机构基本信息、服务流程与方法、服务年限及收入、专业服务团队、服务经验及成效、知识共享与交流及其他情况七个方面的信息，并按照实际变化情况及时更新。',
      '所公开的信息应真实、准确和及时，且不涉及本机构和所服务企业的商业秘密。',
      '完成注册并按要求进行信息公开的机构，方可参加每半年一次的评级。信息公开没有固定的截止日期，但各评级周期只采用该周期封账前公开的信息。',
    ],
    rule: `${MEASURES}“总则”和“信息公开要求”`,
    action: { label: '办理信息公开', path: `/agencies/${agencyId}/disclosures` },
  }),
});
