import { readCaseNumber } from '@heng/contracts';
import { z } from 'zod';
import { faultAt } from '../web/changes.js';
import { defineDownload } from '../web/download.js';
import { type AnyForm, defineForm, type Field, type Values } from '../web/form.js';
import type { Content, Visit } from '../web/page.js';
import { openReport } from '../reports/own-report.js';
import { isReport } from './case-kind.js';
import { answerOf, Refused } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { filerSteps, type Who } from './filer-steps.js';
import { caseOf, openCase } from './own-case.js';

const whoFields = ({ words: { filing: words } }: Visit): Field[] => [
  {
    ...{ kind: 'text', name: 'number', label: words.number, hint: words.numberHint, autoComplete: 'off' },
    schema: z.string().max(40),
  },
  {
    ...{ kind: 'text', name: 'code', label: words.code, hint: words.codeHint, autoComplete: 'off' },
    schema: z.string().max(60),
  },
];

/** @throws Refused for a number with a mistake, which no service is asked about */
function whoIn({ number, code }: Values, { words }: Visit): Who {
  if (!readCaseNumber(number!)) throw faultAt('number', words.filing.numberWrong);
  return { number: number!, code: code! };
}

const ofReport = ({ number = '' }: Readonly<{ number?: string }>): boolean =>
  isReport(readCaseNumber(number) ?? number);

/** The complaint or report of a filer. @throws Refused for a wrong code */
async function shown(who: Who, visit: Visit, done?: string): Promise<Content> {
  return ofReport(who) ? openReport(who, visit, done) : caseOf(await openCase(who, visit), who, visit, done);
}

/** The filer comes back. Number and code come with each request; the answer is kept nowhere. */
export const comeBack = defineForm({
  path: '/case',
  who: 'everyone',
  isSecret: true,
  load: () => Promise.resolve(undefined),
  title: (_, { words }) => words.filing.back,
  lead: (_, { words }) => words.filing.backLead,
  fields: (_, visit) => whoFields(visit),
  submit: ({ words }) => words.filing.open,
  send: async (values, _, visit) => shown(whoIn(values, visit), visit),
});

const shownField: Field = {
  ...{ kind: 'hidden', name: 'shown', label: '', optional: true, schema: z.string().regex(/^\d{1,9}$/) },
};
/** True for a case that has changed since it was shown, or that was not shown: it is shown again. */
const isStale = (fault: unknown): boolean => fault instanceof Refused && fault.problem.code === 'kit.version-stale';

/** The page of a case sends these forms; one whose answers have a fault is asked alone. */
const stepForms: readonly AnyForm[] = filerSteps.map(({ path, title, questions, send }) =>
  defineForm({
    ...{ path, who: 'everyone', isSecret: true, check: true, load: () => Promise.resolve(undefined) },
    title: (_, visit) => title(visit),
    fields: (_, visit) => [...whoFields(visit), ...questions(visit), shownField],
    send: async (values, _, visit, key) => {
      const who = whoIn(values, visit);
      await send(values, who, await openCase(who, visit), visit, key).catch((fault: unknown) => {
        if (!isStale(fault)) throw fault;
      });
      return caseOf(await openCase(who, visit), who, visit);
    },
  }),
);

/** The filer answers staff, or adds words and files. */
const writeMessage = defineForm({
  path: '/case/message',
  who: 'everyone',
  isSecret: true,
  load: () => Promise.resolve(undefined),
  title: (_, { words }) => words.correspondence.write,
  lead: (_, { words }) => `${words.correspondence.only} ${words.correspondence.ofReports}`,
  fields: (_, visit) => {
    const { correspondence: words } = visit.words;
    return [
      ...whoFields(visit),
      {
        ...{ kind: 'textarea', name: 'text', label: words.writeText, hint: words.writeHint },
        schema: z.string().max(4000),
      },
      filesField({
        ...{ name: 'fileIds', label: words.files, hint: words.writeFiles, optional: true },
        ...{ service: 'complaints', draft: true },
      }),
    ];
  },
  check: true,
  send: async (values, _, visit, key) => {
    const who = whoIn(values, visit);
    const params = { header: { 'Idempotency-Key': key } };
    const body = { ...who, text: values['text']!, fileIds: idsIn(values['fileIds']!), draftToken: key };
    await answerOf(visit.services.complaints.POST('/filings/messages', { params, body }));
    return shown(who, visit, visit.words.correspondence.sent);
  },
});

/** The filer leaves the case. */
const withdraw = defineForm({
  path: '/case/withdrawal',
  who: 'everyone',
  isSecret: true,
  load: () => Promise.resolve(undefined),
  title: (_, { words }) => words.correspondence.withdraw,
  lead: (_, { words: { correspondence: words } }) => (
    <>
      <p>{words.withdrawLead}</p>
      <p>{words.goesOn}</p>
      <p>{words.ofReports}</p>
    </>
  ),
  fields: (_, visit) => {
    const { correspondence: words } = visit.words;
    return [
      ...whoFields(visit),
      {
        ...{ kind: 'textarea', name: 'reason', label: words.withdrawReason, hint: words.withdrawHint, optional: true },
        schema: z.string().min(2).max(500),
      },
    ];
  },
  check: true,
  send: async ({ reason, ...values }, _, visit, key) => {
    const who = whoIn(values, visit);
    const params = { header: { 'Idempotency-Key': key } };
    const body = { ...who, ...(reason ? { reason } : {}) };
    await answerOf(visit.services.complaints.POST('/filings/withdrawal', { params, body }));
    return shown(who, visit);
  },
});

/** A restricted person asks for a review. */
const contestRestriction = defineForm({
  path: '/case/restriction',
  who: 'everyone',
  isSecret: true,
  load: () => Promise.resolve(undefined),
  title: (_, { words }) => words.restrictions.toContest,
  lead: (_, { words }) => words.restrictions.contestLead,
  fields: (_, visit) => [
    ...whoFields(visit),
    {
      ...{ kind: 'textarea', name: 'statement', label: visit.words.restrictions.contest },
      schema: z.string().max(4000),
    },
  ],
  check: true,
  send: async (values, _, visit, key) => {
    const who = whoIn(values, visit);
    const params = { header: { 'Idempotency-Key': key } };
    const body = { ...who, statement: values['statement']! };
    await answerOf(visit.services.complaints.POST('/filings/contest', { params, body }));
    return shown(who, visit);
  },
});

export const filerForms: readonly AnyForm[] = [...stepForms, writeMessage, withdraw, contestRestriction];

/** A file of the case, for who has number and code. */
export const downloadOwnFile = defineDownload({
  path: '/case/files/:id',
  who: 'everyone',
  posted: true,
  load: ({ services, params }, { number = '', code = '' }) =>
    services.complaints.GET('/filings/files/{id}/content', {
      params: { path: { id: params['id']! }, header: { 'Filing-Number': number, 'Filing-Code': code } },
      ...{ parseAs: 'stream', cache: 'no-store' },
    }),
});
