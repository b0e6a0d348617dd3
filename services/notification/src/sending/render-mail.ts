import { shanghaiDate } from '@heng/kit';
import Handlebars from 'handlebars';
import { dateInWords, type Letter, SENDER } from '../domain/letter.js';
import { templateNamed } from '../domain/templates.js';
import { letterHtml } from '../generated/letter-html.js';
import type { Outgoing } from '../storage/message.store.js';

export type Mail = { subject: string; html: string; text: string };
type Facts = Pick<Outgoing, 'template' | 'data' | 'eventTime' | 'agency' | 'party'>;
type Filled = { letter: Letter; party: string; link: string; sender: string; date: string };

/** Escapes inserted values. */
const asHtml = Handlebars.compile<Filled>(letterHtml, { strict: false });

/** The mail of a message: the same on every try. Its letter is dated with the business date of its event. */
export function renderMail({ template, data, eventTime, agency, party }: Facts, portalUrl: string): Mail {
  const letter = templateNamed(template).compose(data, agency);
  const link = portalUrl.replace(/\/+$/, '') + letter.action.path;
  const filled = { letter, party, link, sender: SENDER, date: dateInWords(shanghaiDate(eventTime)) };
  return { subject: `【${SENDER}】${letter.subject}`, html: asHtml(filled), text: asText(filled) };
}

function asText({ letter, party, link, sender, date }: Filled): string {
  const { opening, particulars, list, steps, rule, action } = letter;
  const listed = list && list.items.length > 0 ? [`${list.title}：`, ...numbered(list.items), ''] : [];
  return [
    `${party}：`,
    '',
    opening,
    '',
    ...particulars.map(({ label, value }) => `${label}：${value}`),
    '',
    ...listed,
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
