import { FilerTold } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** The words of a step: its name, and what comes next. */
const steps: Readonly<Record<string, readonly [step: string, next: string]>> = {
  received: ['已经收到', '联盟将在规定期限内决定是否受理。'],
  accepted: ['已经受理', '联盟将按规定的程序和期限办理。'],
  declined: ['不予受理', '不予受理的理由，请凭编号和查询码查看。'],
  'answer-extended': ['对方的答复期限已经延长', '延长的理由和新的期限，请凭编号和查询码查看。'],
  answered: [
    '对方已经答复',
    '答复内容，请凭编号和查询码查看，并可以补充一次意见；此后由专家作出裁定，双方愿意的可以先行调解。',
  ],
  'mediation-opened': ['已经开始调解', '调解的期限和理由，请凭编号和查询码查看；裁定的期限在调解期间中止。'],
  'offer-made': ['有新的调解方案', '对方提出的方案，请凭编号和查询码查看，可以接受，也可以另行提出。'],
  'mediation-failed': ['调解未达成一致', '裁定的期限恢复计算，由专家作出裁定；调解中的方案不作为裁定的依据。'],
  settled: ['已经调解结案', '双方已达成一致，案件办结，不再裁定。'],
  ruled: ['已经作出裁定', '裁定结果、理由和申请复议的期限，请凭编号和查询码查看。'],
  'reconsideration-requested': [
    '进入复议',
    '一方已对裁定申请复议，由其他专家重新裁定；理由和期限，请凭编号和查询码查看。',
  ],
  reconsidered: ['复议已有结果', '复议结果，请凭编号和查询码查看。'],
  hearing: ['正在听取对方意见', '对方只能看到联盟告知的事项，看不到举报人和举报材料；核实的期限在此期间中止。'],
  heard: ['听取对方意见完毕', '核实的期限恢复计算，联盟将在期限内作出认定。'],
  found: ['已经作出认定', '认定结果和理由，请凭编号和查询码查看。'],
  asked: ['需要您补充情况', '联盟工作人员的问题，请凭编号和查询码查看和回答。'],
  restricted: [
    '提交受到限制',
    '限制的理由和期限，请凭编号和查询码查看；不服的，可以在该页申请复核，由另一名工作人员决定。',
  ],
  'restriction-reviewed': ['限制的复核已有结果', '复核结果和理由，请凭编号和查询码查看。'],
  withdrawn: ['已经撤回', '您不再收到关于本件的通知。属于公共利益的事项，或者另有他人反映的，联盟仍会继续办理。'],
  'clock-missed': ['有一个环节逾期', '逾期的环节，请凭编号和查询码查看；是否按期办理向社会公开。'],
};

/** R6: a person who filed and left an address is told of each step, by the number of the case and without its content. */
export const filerTold = defineTemplate<typeof FilerTold>({
  name: 'filer-told',
  event: FilerTold,
  to: 'filerId',
  gathering: 'never',
  addressee: () => '您好',
  compose: ({ number, step, on }) => {
    const kind = number.startsWith('J') ? '举报' : '投诉';
    const [name, next] = steps[step] ?? ['有新的进展', '详情请凭编号和查询码查看。'];
    return {
      subject: `关于${kind}${number}${name}的通知`,
      opening: `您提交的${kind}${name}。`,
      particulars: [
        { label: '编号', value: number },
        { label: '日期', value: dateInWords(on) },
      ],
      steps: [next, '为保护您的信息，本邮件不含案件内容。查询码只在提交时显示一次，联盟工作人员不会向您索要。'],
      rule: `${MEASURES}“投诉、举报及处理”`,
      action: { label: '凭编号和查询码查看', path: '/case' },
    };
  },
});
