import type { ServiceSchemas } from '@heng/clients';
import { satisfactions } from '@heng/contracts';
import { z } from 'zod';
import type { Names } from '../projects/consultant-names.js';
import type { Field, Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { sayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['tracking'];
/** The survey, with the names of the consultants where the registry knows the reader to be the enterprise. */
export type Survey = Schemas['FeedbackForm'] & Readonly<{ names?: Names }>;
type Basics = Pick<Schemas['StatedBasics'], 'startedOn' | 'endedOn' | 'consultants'>;

const NOT_APPLICABLE = 'none';
const daysName = (n: number): string => `days-${n}`;

/** The questions of the survey as they were answered last: in the draft, in the answer, or as it is recorded (R5). */
export function questionsOf(survey: Survey, visit: Visit): Field[] {
  const { feedback: words } = visit.words;
  const { startedOn, endedOn, consultants } = statedIn(survey);
  const dates = (['startedOn', 'endedOn'] as const).map((name): Field => ({
    ...{ kind: 'date', name, label: words[name], group: words.basics, width: 'short' },
    ...(name === 'startedOn' ? { hint: words.basicsHint } : {}),
    schema: z.iso.date({ error: words.dateFault }),
    value: { startedOn, endedOn }[name],
  }));
  const whos = whoIsAsked(survey, visit);
  const days = survey.basics.consultants.map(({ personId, lead }, i): Field => ({
    ...{ kind: 'number', name: daysName(i), label: words.daysOf(whos[i]!), group: words.basics, width: 'short' },
    hint:
      lead && survey.names?.has(personId)
        ? `${words.leads}${visit.language === 'en' ? '. ' : '。'}${words.daysHint}`
        : words.daysHint,
    schema: z
      .string()
      .regex(/^\d{1,4}(\.[05])?$/, { error: words.daysFault })
      .refine((text) => Number(text) <= 1000, { error: words.daysFault }),
    value: String(consultants.find((one) => one.personId === personId)?.days ?? 0),
  }));
  const comment: Field = {
    ...{ kind: 'textarea', name: 'comment', label: words.comment, hint: words.commentHint, group: words.comment },
    ...{ schema: z.string().max(2000), optional: true, value: (survey.draft ?? survey.answer)?.comment ?? '' },
  };
  return [...dates, ...days, ...levelsOf(survey, visit), comment];
}

/** Each consultant by name, or without one by part in the project and days on record; a number tells equals apart. */
function whoIsAsked({ names, basics: { consultants } }: Survey, { words: { feedback: words } }: Visit): string[] {
  const whos = consultants.map(({ personId, lead, days }) => names?.get(personId) ?? words.unnamed(lead, days));
  return whos.map((who, i) => {
    const equals = whos.filter((other) => other === who).length;
    return equals > 1 ? words.oneOf(who, whos.slice(0, i + 1).filter((other) => other === who).length) : who;
  });
}

function levelsOf({ questions, levels, doesNotApply, draft, answer }: Survey, { language }: Visit): Field[] {
  const said = draft?.satisfaction ?? answer?.satisfaction ?? {};
  const choices = levels.map((level) => ({ value: String(level.level), label: sayIn(language, level) }));
  const open = [...choices, { value: NOT_APPLICABLE, label: sayIn(language, doesNotApply) }];
  return questions.flatMap((group) =>
    group.questions.map((question): Field => {
      const level = said[question.name];
      return {
        ...{ kind: 'radios', inline: true, name: question.name, label: sayIn(language, question) },
        ...{ group: sayIn(language, group), choices: question.mayNotApply ? open : choices },
        schema: z.enum([...(question.mayNotApply ? [NOT_APPLICABLE] : []), ...choices.map(({ value }) => value)]),
        ...(level === undefined ? {} : { value: level === null ? NOT_APPLICABLE : String(level) }),
      };
    }),
  );
}

/** The whole answer of a reader who has answered every question. */
export const answerIn = (values: Values, survey: Survey): Schemas['FeedbackBody'] => ({
  satisfaction: levelsIn(values) as Schemas['SatisfactionBody'],
  basics: basicsIn(values, survey),
  comment: values['comment'] || null,
});

/** The answers so far. */
export const draftIn = (values: Values, survey: Survey): Schemas['FeedbackDraftBody'] => ({
  satisfaction: levelsIn(values),
  basics: basicsIn(values, survey),
  comment: values['comment'] || null,
});

const levelsIn = (values: Values): Schemas['DraftSatisfactionBody'] =>
  Object.fromEntries(
    satisfactions
      .filter((name) => values[name])
      .map((name) => [name, values[name] === NOT_APPLICABLE ? null : Number(values[name])]),
  );

/** Recorded data that the reader leaves unchanged count as confirmed. */
function basicsIn(values: Values, { basics }: Survey): Schemas['BasicsBody'] {
  const stated: Basics = {
    startedOn: values['startedOn']!,
    endedOn: values['endedOn']!,
    consultants: basics.consultants.map(({ personId }, i) => ({ personId, days: Number(values[daysName(i)]) })),
  };
  return { confirmed: textOf(stated) === textOf(basics), ...stated };
}

const textOf = ({ startedOn, endedOn, consultants }: Basics): string =>
  [startedOn, endedOn, ...consultants.map(({ days }) => days)].join();

function statedIn({ draft, answer, basics }: Survey): Basics {
  const stated = draft?.basics ?? answer?.basics;
  return {
    startedOn: stated?.startedOn ?? basics.startedOn,
    endedOn: stated?.endedOn ?? basics.endedOn,
    consultants: stated?.consultants ?? basics.consultants,
  };
}
