import { stateIn } from '../complaints/case-kind.js';
import type { Visit } from '../web/page.js';
import { dayIn, sayIn } from '../words/dates.js';
import { bureauIn, industryIn, regionIn } from '../words/places.js';
import type { OwnRecords } from './records.js';

type Reader = Pick<Visit, 'words' | 'language'>;
type Project = OwnRecords['projects'][number];
type Kind = keyof Visit['words']['ownData']['kinds'];
/** One thing on record: its day, where the record has one, and the party that said it. */
export type Entry = Readonly<{ kind: Kind; about: string; on: string | null; what: string; value: string; by: string }>;

/** The records as a page shows them. */
type Shown = Omit<OwnRecords, 'letters' | 'filings'> &
  Readonly<{ letters: readonly OwnRecords['letters'][number][]; filings: readonly OwnRecords['filings'][number][] }>;

/** The records line by line, the latest last. */
export const entriesOf = (
  { enterprise, projects, nameWithholdings, letters, filings }: Shown,
  reader: Reader,
): Entry[] => [
  ...basics(enterprise, reader),
  ...projects.flatMap((one) => {
    const about = one.project.agencyName ?? reader.words.common.unknown;
    return [stepsOf, stagesOf, daysOf, answersOf].flatMap((of) =>
      of(one, reader).map((entry): Entry => ({ about, ...entry })),
    );
  }),
  ...withholdings(nameWithholdings, reader),
  ...filings.map((filing) => filingOf(filing, reader)),
  ...letters.map((letter) => letterOf(letter, reader)),
];
type OfProject = Omit<Entry, 'about'>;

function basics(enterprise: OwnRecords['enterprise'], { words, language }: Reader): Entry[] {
  const { enterprises, projects, ownData } = words;
  const { name, creditCode, province, city, bureau, industry, email, since = {} } = enterprise;
  const facts = [
    [enterprises.name, name, since.name],
    [enterprises.code, creditCode, since.creditCode],
    [projects.region, regionIn(language, province, city), since.city],
    [projects.bureau, bureauIn(language, bureau), since.bureau],
    [projects.industry, industryIn(language, industry), since.industry],
    [enterprises.email, email, since.email],
  ] as const;
  return facts.map(([what, value, on = null]) => ({
    ...{ kind: 'basics', about: '', on, what, value: value ?? '', by: ownData.registered },
  }));
}

const filingOf = (
  { number, agencyName, filedOn: on, state }: OwnRecords['filings'][number],
  { words }: Reader,
): Entry => ({
  ...{ kind: 'filing', about: agencyName || words.common.unknown, on, what: number ?? words.ownData.noNumber },
  ...{ value: stateIn({ number, state }, words), by: words.ownData.you },
});

const letterOf = ({ subject, on, status }: OwnRecords['letters'][number], { words }: Reader): Entry => ({
  ...{
    kind: 'letter',
    about: '',
    on,
    what: subject,
    value: words.letters.statuses[status],
    by: words.ownData.platform,
  },
});

function stepsOf({ project }: Project, { words: { projects: words, ownData } }: Reader): OfProject[] {
  const { proposedOn, confirmedOn, startedOn, endedOn, reason, suspensions, state } = project;
  const { agency, enterprise } = words.recorders;
  const steps: readonly (readonly [what: string, on: string | null, value: string, by: string])[] = [
    [words.proposedOn, proposedOn, '', agency],
    [words.confirmedOn, confirmedOn, '', enterprise],
    [words.startedOn, startedOn, '', ownData.parties],
    ...suspensions.map(({ from, reason }) => [words.suspensions, from, reason ?? '', ownData.parties] as const),
    [words.endedOn, endedOn, [words.states[state], reason].filter(Boolean).join('：'), ownData.parties],
  ];
  return steps.filter(([, on]) => on).map(([what, on, value, by]) => ({ kind: 'project', what, on, value, by }));
}

const stagesOf = ({ project }: Project, { words: { projects: words }, language }: Reader): OfProject[] =>
  project.stages
    .filter(({ recordedOn }) => recordedOn)
    .map(({ stage, startedOn, completedOn, confirmedOn, recordedOn, recordedBy, reason }) => {
      const days = [
        [words.started, startedOn],
        [words.completed, completedOn],
        [words.confirmed, confirmedOn],
      ] as const;
      const said = days.flatMap(([what, on]) => (on ? [`${what} ${dayIn(language, on)}`] : []));
      return {
        ...{ kind: 'stage', what: words.stages[stage], on: recordedOn },
        ...{ value: [...said, reason].filter(Boolean).join('；'), by: recordedBy ? words.recorders[recordedBy] : '' },
      };
    });

const daysOf = ({ onSiteWork, names }: Project, { words: { onSiteWork: words, projects } }: Reader): OfProject[] =>
  onSiteWork.flatMap(({ personId, months }, n) =>
    months.flatMap(({ entries }) =>
      entries.flatMap(({ on, said }) =>
        said.map(({ by, days }): OfProject => ({
          ...{
            kind: 'days',
            on,
            what: names[personId] ?? words.nth(n + 1),
            value: String(days),
            by: projects.recorders[by],
          },
        })),
      ),
    ),
  );

function answersOf(
  { feedback }: Project,
  { words: { ownData, feedback: words, projects }, language }: Reader,
): OfProject[] {
  const { questions, levels, answer, draft } = feedback;
  const given = answer && { ...answer, kind: 'answer' as const, on: answer.amendedOn ?? answer.givenOn };
  const kept = draft && { ...draft, kind: 'draft' as const, on: draft.savedOn };
  return [given, kept].flatMap((one) => {
    if (!one) return [];
    const { kind, on, satisfaction, comment } = one;
    const by = projects.recorders.enterprise;
    const said = questions.flatMap((group) =>
      group.questions.flatMap((question): OfProject[] => {
        const level = satisfaction[question.name];
        if (level === undefined) return [];
        const word = levels.find((known) => known.level === level);
        return [
          { kind, on, what: sayIn(language, question), value: word ? sayIn(language, word) : ownData.doesNotApply, by },
        ];
      }),
    );
    return comment ? [...said, { kind, on, what: words.comment, value: comment, by }] : said;
  });
}

const withholdings = (of: OwnRecords['nameWithholdings'], { words: { withholdings: words, projects } }: Reader) =>
  of.flatMap(({ requestedOn, justification, decidedOn, decision, endedOn, endedBy, endReason }) => {
    const steps = [
      [words.requested, requestedOn, justification, projects.recorders.enterprise],
      [words.decided, decidedOn, decision, projects.recorders['alliance-staff']],
      [words.ended, endedOn, endReason, endedBy ? words.endedBy[endedBy] : ''],
    ] as const;
    return steps.flatMap(([what, on, value, by]): Entry[] =>
      on ? [{ kind: 'withholding', about: '', what, on, value: value ?? '', by }] : [],
    );
  });
