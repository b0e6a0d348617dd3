import { HearingConcluded, HearingOpened, type Severity } from '@heng/contracts';
import { dateInWords, dueParticulars, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const RULE = `${MEASURES}“投诉、举报及处理”：经核实的虚假信息和不当行为向社会公布`;
const OUTCOMES = { verified: '属实', 'not-verified': '未查实' } as const;
const SEVERITIES: Record<Severity, string> = { minor: '轻微', ordinary: '一般', serious: '严重' };
const hearingOf = (hearingId: string) => ({ label: '查看并陈述意见', path: `/hearings/${hearingId}` });

/** R6: the agency is heard on what staff tell it; the letter says nothing of where it came from. */
const opened = defineTemplate<typeof HearingOpened>({
  ...{ name: 'hearing-opened', event: HearingOpened, to: 'agencyId', gathering: 'never' },
  compose: ({ hearingId, openedOn, due, calendar, provisional }) => ({
    subject: '关于听取贵机构意见的通知',
    opening: '联盟正在核实与贵机构有关的情况，现听取贵机构的意见。',
    particulars: [
      { label: '通知日期', value: dateInWords(openedOn) },
      ...dueParticulars('陈述意见的截止日期', due, calendar, provisional),
    ],
    steps: [
      '需要说明的事项，请登录平台查看。',
      '请针对该事项陈述意见，并附上证据；意见提交一次，不能修改。',
      '逾期未陈述意见的，联盟根据已有的证据作出认定。',
    ],
    rule: RULE,
    action: hearingOf(hearingId),
  }),
});

/** R6: the agency that was heard learns the finding with its reasons. */
const concluded = defineTemplate<typeof HearingConcluded>({
  ...{ name: 'hearing-concluded', event: HearingConcluded, to: 'agencyId', gathering: 'never' },
  compose: ({ hearingId, concludedOn, outcome, severity, fact, evidence, rule }) => ({
    subject: '关于核实结果的通知',
    opening: '听取贵机构的意见之后，联盟已对有关情况作出认定。',
    particulars: [
      { label: '认定', value: OUTCOMES[outcome] },
      ...(severity ? [{ label: '情节', value: SEVERITIES[severity] }] : []),
      { label: '认定日期', value: dateInWords(concludedOn) },
      { label: '认定的事实', value: fact },
      { label: '证据', value: evidence },
      { label: '依据', value: rule },
    ],
    steps: [outcome === 'verified' ? '认定属实的，计入评级，并向社会公布。' : '认定未查实的，不影响贵机构的评级。'],
    rule: RULE,
    action: { label: '查看认定', path: hearingOf(hearingId).path },
  }),
});

export const hearingLetters = [opened, concluded];
