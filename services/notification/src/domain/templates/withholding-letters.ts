import { fieldWithholdingEvents, nameWithholdingEvents } from '@heng/contracts';
import { dateInWords, fieldInWords, MEASURES, type Particular } from '../letter.js';
import { defineTemplate } from '../template.js';

type About = Readonly<{ agencyId: string; field: string } | { enterpriseId: string }>;

/** A kind of withheld value: its events, and the words of its letters. */
type Kind = Readonly<{
  to: 'agencyId' | 'enterpriseId';
  events: typeof fieldWithholdingEvents | typeof nameWithholdingEvents;
  /** The first part of the letters' names, except that on a challenge. */
  name: string;
  challenge: string;
  party: string;
  /** The words before 不予公开, where the party may withhold only one value. */
  what: string;
  value: string;
  isPublic: string;
  /** The words for several values, where the party may withhold several. */
  many?: Readonly<{ what: (count: number) => string; arePublic: string }>;
  meanwhile: string;
}>;

const BECAUSE = {
  expiry: '期限届满',
  agency: '贵机构撤回',
  enterprise: '贵企业撤回',
  'alliance-staff': '联盟决定终止',
  challenge: '质疑经审核成立',
} as const;

const fieldOf = (about: About): Particular[] =>
  'field' in about ? [{ label: '涉及的内容', value: fieldInWords(about.field) }] : [];
const seeWithholdings = (about: About) => ({
  label: '查看不予公开的情况',
  path:
    'field' in about
      ? `/agencies/${about.agencyId}/withholdings`
      : `/enterprises/${about.enterpriseId}/name-withholdings`,
});
const seeChallenges = (about: About) => ({
  label: '查看质疑',
  path: 'field' in about ? seeWithholdings(about).path : `/enterprises/${about.enterpriseId}/name-challenges`,
});

const granted = ({ to, name, events, party, what, many, meanwhile }: Kind) =>
  defineTemplate({
    name: `${name}-granted`,
    event: events.granted,
    to,
    gathering: many
      ? {
          subject: (count) => `关于同意${many.what(count)}不予公开的通知`,
          opening: (count) => `${party}还有${many.what(count)}的不予公开申请已经审核同意。`,
        }
      : 'never',
    compose: (data) => ({
      subject: `关于同意${what}不予公开的通知`,
      opening: `${party}提出的${what}不予公开申请已经审核同意。`,
      particulars: [
        ...fieldOf(data),
        { label: '同意日期', value: dateInWords(data.grantedOn) },
        { label: '期限', value: `至${dateInWords(data.until)}（当日24时期满，自动恢复公开）` },
      ],
      steps: [
        meanwhile,
        '期限届满以前可以申请延续；不再需要的，可以随时撤回。',
        '任何人认为不应不予公开的，可以提出质疑，由联盟审核。',
      ],
      rule: `${MEASURES}“信息公开要求”关于不涉及商业秘密的规定`,
      action: seeWithholdings(data),
    }),
  });

const refused = ({ to, name, events, party, what, many, isPublic }: Kind) =>
  defineTemplate({
    name: `${name}-refused`,
    event: events.refused,
    to,
    gathering: many
      ? {
          subject: (count) => `关于不同意${many.what(count)}不予公开的通知`,
          opening: (count) =>
            `${party}还有${many.what(count)}的不予公开申请经审核未获同意。除此前获准的不予公开仍在期限内的以外，${many.arePublic}。`,
        }
      : 'never',
    compose: (data) => ({
      subject: `关于不同意${what}不予公开的通知`,
      opening: `${party}提出的${what}不予公开申请经审核未获同意。除此前获准的不予公开仍在期限内的以外，${isPublic}。`,
      particulars: [...fieldOf(data), { label: '决定日期', value: dateInWords(data.refusedOn) }],
      steps: ['请登录平台查看理由；有新的理由和材料的，可以重新申请。'],
      rule: `${MEASURES}“信息公开要求”`,
      action: { ...seeWithholdings(data), label: '查看理由' },
    }),
  });

/** Nobody gets a letter about an end after which another withholding still hides the value. */
const ended = ({ to, name, events, party, what, value, many, isPublic }: Kind) =>
  defineTemplate({
    name: `${name}-ended`,
    event: events.ended,
    to,
    isWritten: (_, { stillWithheld }) => !stillWithheld,
    gathering: many
      ? {
          subject: (count) => `关于${many.what(count)}不予公开终止的通知`,
          opening: (count) => `${party}还有${many.what(count)}的不予公开或者其申请已经终止，${many.arePublic}。`,
        }
      : 'never',
    compose: (data) => ({
      subject: `关于${what}不予公开终止的通知`,
      opening: `${party}的${value}不予公开或者其申请已经终止，${isPublic}。`,
      particulars: [
        ...fieldOf(data),
        { label: '公开日期', value: dateInWords(data.endedOn) },
        { label: '原因', value: BECAUSE[data.endedBy] },
      ],
      steps: ['仍属商业秘密的，可以重新提出申请并说明理由。'],
      rule: `${MEASURES}“信息公开要求”`,
      action: seeWithholdings(data),
    }),
  });

const challenged = ({ to, challenge, events, party, what, value }: Kind) =>
  defineTemplate({
    name: challenge,
    event: events.challengeFiled,
    to,
    gathering: {
      subject: (count) => `关于他人对${what}不予公开提出${count}项质疑的通知`,
      opening: (count) => `还有${count}项针对${party}${what}不予公开的质疑已经提出，由联盟工作人员审核。`,
    },
    compose: (data) => ({
      subject: `关于他人对${what}不予公开提出质疑的通知`,
      opening: `有人认为${party}的${value}不应不予公开，已提出质疑，由联盟工作人员审核。`,
      particulars: [...fieldOf(data), { label: '提出日期', value: dateInWords(data.filedOn) }],
      steps: ['请登录平台查看质疑的理由。质疑成立的，不予公开随即终止；不成立的，其理由向社会公开。'],
      rule: `${MEASURES}“信息公开要求”关于接受社会各方监督的规定`,
      action: seeChallenges(data),
    }),
  });

/** The letters to the owner of a withheld value. */
const lettersOf = (kind: Kind) => [granted, refused, ended, challenged].map((letterOf) => letterOf(kind));

/** R3: a field of an agency's disclosure. */
export const fieldLetters = lettersOf({
  to: 'agencyId',
  events: fieldWithholdingEvents,
  name: 'withholding',
  challenge: 'withholding-challenged',
  party: '贵机构',
  what: '',
  value: '一项内容',
  isPublic: '已公布版本中的该内容向社会公开',
  many: { what: (count) => `${count}项内容`, arePublic: '已公布版本中的这些内容向社会公开' },
  meanwhile: '期限内平台只向社会说明该内容因商业秘密不予公开及其理由，不显示内容本身；该内容在评级中不计分。',
});

/** R4: the name of an enterprise. */
export const nameLetters = lettersOf({
  to: 'enterpriseId',
  events: nameWithholdingEvents,
  name: 'name-withholding',
  challenge: 'name-challenged',
  party: '贵企业',
  what: '企业名称',
  value: '名称',
  isPublic: '平台向社会公开贵企业的名称和统一社会信用代码',
  meanwhile:
    '期限内平台不向社会显示贵企业的名称和统一社会信用代码；所在地区、归口管理司局和项目进展仍予公开，为贵企业提供服务的贯标咨询服务机构仍可查看。',
});
