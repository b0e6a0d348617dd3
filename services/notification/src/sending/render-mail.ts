import { shanghaiDate } from '@heng/kit';
import Handlebars from 'handlebars';
import { gather } from '../domain/gathering.js';
import { type Action, dateInWords, type Letter, type Particular, SENDER } from '../domain/letter.js';
import { templateNamed } from '../domain/templates.js';
import { letterHtml } from '../generated/letter-html.js';
import type { About, Outgoing } from '../storage/message.store.js';

export type Mail = { subject: string; html: string; text: string };
type Facts = Pick<Outgoing, 'template' | 'eventTime' | 'party' | 'others'> & About;
type Matter = { text: string; label: string; link: string };
type Filled = { letter: Letter; party: string; link: string; matters: Matter[]; sender: string; date: string };

/** Escapes inserted values. */
const asHtml = Handlebars.compile<Filled>(letterHtml, { strict: false });

/** The mail of a message: the same on every try. Its letter is dated with the business date of its event. */
export function renderMail({ template, eventTime, party, others, ...own }: Facts, portalUrl: string): Mail {
  const on = shanghaiDate(eventTime);
  const { gathering, compose } = templateNamed(template);
  const letters = [own, ...others].map((about) => {
    const letter = compose(about.data, about.agency);
    return { ...letter, particulars: [...matterOf(about), ...letter.particulars] };
  });
  const letter = letters.length === 1 || gathering === 'never' ? letters[0]! : gather(letters, gathering, on);
  const linkTo = ({ path }: Action) => portalUrl.replace(/\/+$/, '') + path;
  const matters = (letter.matters ?? []).map(({ text, action }) => ({ text, ...action, link: linkTo(action) }));
  const filled = { letter, party, link: linkTo(letter.action), matters, sender: SENDER, date: dateInWords(on) };
  return { subject: `【${SENDER}】${letter.subject}`, html: asHtml(filled), text: asText(filled) };
}

/** The matter of a letter by what a person calls it. */
const matterOf = ({ number, enterprise }: About): Particular[] => [
  ...(number ? [{ label: '投诉编号', value: number }] : []),
  ...(enterprise ? [{ label: '贯标企业', value: enterprise }] : []),
];

function asText({ letter, party, link, matters, sender, date }: Filled): string {
  const { opening, particulars, list, steps, rule, action } = letter;
  const gathered = matters.map(({ text, label, link }) => `${text}。${label}：${link}`);
  const listed = list && list.items.length > 0 ? [`${list.title}：`, ...numbered(list.items), ''] : [];
  return [
    `${party}：`,
    '',
    opening,
    '',
    ...particulars.map(({ label, value }) => `${label}：${value}`),
    '',
    ...listed,
    ...(gathered.length > 0 ? ['具体事项：', ...numbered(gathered), ''] : []),
    '办理方式：',
    ...numbered(steps),
    '',
    `${action.label}：${link}`,
    '',
    `依据：${rule}。`,
    '',
    '特此通知。',
    '',
    sender,
    date,
    '',
    '本邮件由系统自动发出，请勿直接回复。',
    '',
  ].join('\n');
}

const numbered = (items: readonly string[]): string[] => items.map((item, n) => `${n + 1}. ${item}`);
