import { AdditionPassedOn, FilerAsked, FilerWrote, ReporterAsked, ReporterWrote } from '@heng/contracts';
import { type Decision, defineLifecycle } from '@heng/kit/domain';
import { kindOf } from '../filing/filer.js';
import { refuse } from './refusals.js';

/** The limits of what one filer sends about one case *(default)*: a stranger may have the code. */
export const correspondenceLimits = { version: '2026.1', perDay: 10, messages: 40, files: 60 } as const;

/** One message. What the filer sent becomes evidence when staff pass it on, with the words that the agency reads. */
export type Message = Readonly<{
  by: 'staff' | 'filer';
  text: string;
  fileIds: readonly string[];
  on: string;
  /** The sub of the member of staff; null for the filer. */
  author: string | null;
  passed: Readonly<{ text: string; on: string; by: string }> | null;
}>;

type Acting = Readonly<{ isOpen: boolean; number: string }>;
const ended = ({ isOpen }: Acting) => (isOpen ? undefined : refuse('case-ended'));
/** All that a reporter sends is evidence of the report at once: staff alone read it. */
const unpassed = (acting: Acting) => (kindOf(acting) === 'report' ? refuse('report-evidence') : ended(acting));
const all = ['quiet', 'asked', 'told'] as const;
const staff = ['alliance-staff'] as const;

export const correspondenceLifecycle = defineLifecycle({
  states: { quiet: '无待办', asked: '待投诉人回答', told: '待工作人员阅知' },
  actions: {
    ask: { zh: '提问', by: staff, from: all, to: 'asked', unless: ended },
    write: { zh: '回答或补充', by: ['public'], from: all, to: 'told', unless: ended },
    read: { zh: '阅知', by: staff, from: ['told'], to: 'quiet' },
    pass: { zh: '入卷', by: staff, from: all, unless: unpassed },
  },
  refuse: () => refuse('nothing-new'),
});

/**
 * The correspondence of staff with one filer about one case (R6): quiet → asked → told → quiet. `id` is the filer's. It shares no row
 * with the case, and of several filers of a case each one has an own correspondence.
 */
export type Correspondence = Readonly<{
  id: string;
  version: number;
  caseId: string;
  agencyId: string;
  number: string;
  state: (typeof correspondenceLifecycle.states)[number];
  messages: readonly Message[];
  /** The day of the last message. */
  lastOn: string;
}>;
type New = Omit<Correspondence, 'version'>;

/** The correspondence before its first message. */
export const begin = (
  filer: Readonly<{ id: string; caseId: string; number: string }>,
  agencyId: string,
  today: string,
): New => ({ ...filer, agencyId, state: 'quiet', messages: [], lastOn: today });

type By = Readonly<{ isOpen: boolean; sub: string; today: string }>;

/** Staff ask a filer a question about an open case. */
export function ask(current: New, text: string, { sub, today, isOpen }: By): Decision<New> {
  const state = correspondenceLifecycle.after('ask', { ...current, isOpen });
  const message = { by: 'staff', text, fileIds: [], on: today, author: sub, passed: null } as const;
  return {
    state: { ...current, state, messages: [...current.messages, message], lastOn: today },
    events: [
      kindOf(current) === 'report'
        ? ReporterAsked.of(current.id, { ...aboutReport(current), askedOn: today })
        : FilerAsked.of(current.id, { ...about(current), askedOn: today }),
    ],
  };
}

type Words = Readonly<{ text: string; fileIds: readonly string[] }>;

/** A filer answers, or adds words and files to an open case, within the limits. */
export function write(current: New, { text, fileIds }: Words, { today, isOpen }: Omit<By, 'sub'>): Decision<New> {
  const state = correspondenceLifecycle.after('write', { ...current, isOpen });
  mustHaveRoom(current, fileIds.length, today);
  const wrote = { wroteOn: today, files: fileIds.length };
  const message = { by: 'filer', text, fileIds, on: today, author: null, passed: null } as const;
  return {
    state: { ...current, state, messages: [...current.messages, message], lastOn: today },
    events: [
      kindOf(current) === 'report'
        ? ReporterWrote.of(current.id, { ...aboutReport(current), ...wrote })
        : FilerWrote.of(current.id, { ...about(current), ...wrote }),
    ],
  };
}

function mustHaveRoom({ messages }: New, files: number, today: string): void {
  const own = messages.filter(({ by }) => by === 'filer');
  const { perDay, messages: most, files: mostFiles } = correspondenceLimits;
  if (own.length >= most) throw refuse('too-many-messages', { most });
  if (own.filter(({ on }) => on === today).length >= perDay) throw refuse('too-much-today', { most: perDay });
  if (own.flatMap(({ fileIds }) => fileIds).length + files > mostFiles)
    throw refuse('too-many-files', { field: 'fileIds', most: mostFiles });
}

/** Staff have read what the filer sent, and ask nothing. */
export const read = <C extends New>(current: C): Decision<C> => ({
  state: { ...current, state: correspondenceLifecycle.after('read', { ...current, isOpen: true }) },
  events: [],
});

/** Staff take a message of the filer, numbered from 1, as evidence; `text` is what the agency reads of its words. */
export function passOn<C extends New>(
  current: C,
  { message, text }: Readonly<{ message: number; text: string }>,
  { sub, today, isOpen }: By,
): Decision<C> {
  correspondenceLifecycle.after('pass', { ...current, isOpen });
  const wanted = current.messages[message - 1];
  if (wanted?.by !== 'filer') throw refuse('message-unknown', { field: 'message', message });
  if (wanted.passed) throw refuse('already-passed-on', { message });
  const passed = { ...wanted, passed: { text, on: today, by: sub } };
  const toAgency = current.id === current.caseId;
  return {
    state: { ...current, messages: current.messages.with(message - 1, passed) },
    events: [AdditionPassedOn.of(current.id, { ...about(current), passedOn: today, toAgency })],
  };
}

/** Events of reports name no agency. */
const aboutReport = ({ id, caseId }: New) => ({ filerId: id, reportId: caseId });
const about = ({ id, caseId, agencyId }: New) => ({ filerId: id, complaintId: caseId, agencyId });
