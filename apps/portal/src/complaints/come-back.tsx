import { readCaseNumber } from '@heng/contracts';
import { z } from 'zod';
import { faultAt } from '../web/changes.js';
import { type AnyForm, defineForm, type Field, type Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { Refused } from '../web/services.js';
import { openReport } from '../reports/own-report.js';
import { isReport } from './case-kind.js';
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
  send: async (values, _, visit, key) => {
    const who = whoIn(values, visit);
    if (isReport(readCaseNumber(who.number)!)) return openReport(who, visit, key);
    return caseOf(await openCase(who, visit), who, visit);
  },
});

const shownField: Field = {
  ...{ kind: 'hidden', name: 'shown', label: '', optional: true, schema: z.string().regex(/^\d{1,9}$/) },
};
/** What was shown has changed, or nothing was: the case is shown instead. */
const isStale = (fault: unknown): boolean => fault instanceof Refused && fault.problem.code === 'kit.version-stale';

/** The page of a case sends these forms; one whose answers have a fault is asked alone. */
export const filerForms: readonly AnyForm[] = filerSteps.map(({ path, title, questions, send }) =>
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
