import { xmlText } from '@heng/imports/tables';
import { type DisclosureStandard, fieldsOf } from '../domain/disclosure/disclosure-standard.js';
import type { RegisterChangeKind } from '../domain/register/register-change.js';
import type { FeedChange } from './register-changes.query.js';

type Facts = Readonly<Record<string, unknown>>;

/** A day or a half-year as people write it: 2026年7月14日, 2026年上半年; anything else as it is. */
function spoken(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
    .replace(/^(\d{4})-H([12])$/, (_, year: string, half: string) => `${year}年${half === '1' ? '上' : '下'}半年`);
}

/** The words for each change on a page. */
const words: Readonly<Record<RegisterChangeKind, (facts: Facts) => readonly [title: string, summary: string]>> = {
  registered: ({ registeredOn }) => ['注册', `${registeredOn}完成注册。`],
  suspended: ({ suspendedOn, until, reason }) => [
    '暂停注册',
    `自${suspendedOn}起暂停注册${until ? `，至${until}止` : ''}。原因：${reason}`,
  ],
  reinstated: ({ reinstatedOn, reason }) => ['恢复注册', `自${reinstatedOn}起恢复注册。原因：${reason}`],
  deregistered: ({ deregisteredOn, reason }) => ['注销', `${deregisteredOn}注销。原因：${reason}`],
  'identity-changed': ({ from, name, creditCode, former }) => {
    const { name: was, creditCode: code } = former as Facts;
    return ['登记信息变更', `自${from}起：名称${name}（原${was}），统一社会信用代码${creditCode}（原${code}）。`];
  },
  'credit-code-verified': ({ creditCode, verifiedOn }) => [
    '代码核验',
    `${verifiedOn}人工核验统一社会信用代码${creditCode}。`,
  ],
  'disclosure-published': ({ revision, publishedOn, complete }) => [
    `信息公开第${revision}版`,
    `${publishedOn}公开，${complete ? '必填项完整' : '必填项不完整'}。`,
  ],
  'field-withheld': ({ field, until }) => ['部分信息不予公开', `${field}，至${until}止。`],
  'field-shown': ({ field }) => ['部分信息恢复公开', `${field}。`],
  'merit-recognised': ({ title, recognisedOn }) => ['认定奖励、贡献或成果', `${recognisedOn}认定：${title}`],
  graded: ({ cycle, grade, grantedOn }) => [`${cycle}评级结果：${grade}`, `${grantedOn}生效。`],
  'left-unrated': ({ cycle, decidedOn }) => [`${cycle}未获评级`, `${decidedOn}决定。`],
};

/** The Chinese names of the fields of all standards, by `section.field`. */
export const fieldNames = (standards: readonly DisclosureStandard[]): ReadonlyMap<string, string> =>
  new Map(standards.flatMap(fieldsOf).map(([path, { zh }]) => [path, zh]));

/** The address of the portal, and the names of fields. */
export type Around = Readonly<{ portal: string; fields: ReadonlyMap<string, string> }>;

/** One change of the register as an entry of the feed (RFC 4287); its id is that of the event. */
export function entryOf({ eventId, agencyId, name, kind, at, facts }: FeedChange, { portal, fields }: Around): string {
  const field = fields.get(String(facts['field'])) ?? '原公开项目';
  const said = Object.fromEntries(Object.entries({ ...facts, field }).map(([key, value]) => [key, spoken(value)]));
  const [title, summary] = words[kind](said);
  return `  <entry>
    <id>urn:uuid:${eventId}</id>
    <title>${xmlText(`${name}：${title}`)}</title>
    <updated>${new Date(at).toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(`${portal}/agencies/${agencyId}`)}"/>
    <category term="${kind}"/>
    <summary>${xmlText(summary)}</summary>
  </entry>`;
}
