import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Day, type Fact, Facts, Steps, text } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';
import { AlikePart, alikeOf } from './alike.js';
import { ExtensionPart } from './extension.js';
import { correspondenceOf, Threads } from './correspondence.js';
import { Exhibits, exhibitsOf } from './exhibits.js';
import { Additions } from './messages.js';
import { Restrictions, restrictionsOf } from './restrictions.js';
import { dayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['complaints'];
type Shown = Schemas['ComplaintView'];
type Of<Name extends keyof Shown> = Readonly<{ complaint: Pick<Shown, Name>; visit: Visit }>;
type AllClocks = Schemas['ClocksView'] & Schemas['ReportClocksView'];
type Told =
  'declineReason' | 'answer' | 'answerEvidence' | 'comment' | 'outcome' | 'severity' | 'rulingReason' | 'ruledOn';

/** A complaint for the agency, staff and experts. */
export const showComplaint = definePage({
  path: '/complaints/:id',
  who: ['agency', 'alliance-staff', 'expert'],
  load: async (visit) => {
    const { services, params, user } = visit;
    const of = { params: { path: { id: params['id']! } } };
    const complaint = await answerOf(services.complaints.GET('/complaints/{id}', of));
    const path = { id: complaint.agencyId };
    const knowsFilers = user?.roles.some((role) => role === 'agency' || role === 'alliance-staff');
    const isStaff = user?.roles.includes('alliance-staff');
    const [agency, exhibits, filers, hasPanel, additions, threads, alike, restrictions] = await Promise.all([
      answerOf(services.registry.GET('/agencies/{id}', { params: { path } })),
      exhibitsOf(visit, complaint.id),
      knowsFilers ? answerOf(services.complaints.GET('/complaints/{id}/filers', of)) : [],
      readsPanel(visit, of),
      answerOf(services.complaints.GET('/complaints/{id}/additions', of)),
      isStaff ? correspondenceOf(visit, complaint.id) : undefined,
      isStaff ? alikeOf('/complaints', visit, complaint.id) : [],
      isStaff ? restrictionsOf(visit, complaint.id, 'complaints') : [],
    ]);
    return { complaint, agency, exhibits, filers, hasPanel, knowsFilers, additions, threads, alike, restrictions };
  },
  view: ({ complaint, agency, exhibits, filers, hasPanel, knowsFilers, additions, ...more }, visit) => {
    const { complaints: words, common, filing } = visit.words;
    const { number, filedOn, wish } = complaint;
    const title = number ? words.numbered(number) : words.titleOf(dayIn(visit.language, filedOn));
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <Facts
            facts={[
              [
                words.agency,
                <a key="a" href={`/agencies/${agency.id}`}>
                  {agency.name}
                </a>,
              ],
              [words.state, words.states[complaint.state]],
              [words.allegation, words.allegations[complaint.allegation]],
              [words.statement, text(complaint.statement)],
              ...(wish ? [[filing.wish, text(wish)] as const] : []),
              [words.filedOn, <Day key="d" visit={visit} on={filedOn} />],
              ...filersIn(complaint, filers, visit),
              [words.evidence, <Evidence key="e" of={complaint.evidence} none={common.none} />],
            ]}
          />
          <ExtensionPart extension={complaint.extension} visit={visit} />
          <Actions complaint={complaint} visit={visit} />
          {knowsFilers && complaint.mediationOpenedOn && (
            <p>
              <a href={`/complaints/${complaint.id}/mediation`}>{visit.words.mediation.title}</a>
            </p>
          )}
          {hasPanel && ['accepted', 'answered', 'ruled'].includes(complaint.state) && !complaint.recordedBy && (
            <p>
              <a href={`/complaints/${complaint.id}/panel`}>{visit.words.panels.title}</a>
            </p>
          )}
          <Clocks complaint={complaint} visit={visit} />
          <Outcome complaint={complaint} visit={visit} />
          <Additions additions={additions} visit={visit} />
          <h2>{words.exhibits}</h2>
          <Exhibits id={complaint.id} exhibits={exhibits} visit={visit} />
          {visit.user?.roles.includes('alliance-staff') && (
            <p>
              <a href={`/complaints/${complaint.id}/redaction`}>{visit.words.redacting.title}</a>
            </p>
          )}
          <AlikePart base="/complaints" id={complaint.id} alike={more.alike} visit={visit} />
          {more.threads && complaint.state === 'ruled' && !complaint.recordedBy && (
            <p>
              <a href={`/complaints/${complaint.id}/summary`}>{visit.words.summaries.of}</a>
            </p>
          )}
          {more.threads && !complaint.recordedBy && <Threads id={complaint.id} threads={more.threads} visit={visit} />}
          <Restrictions of={complaint} kind="complaints" restrictions={more.restrictions} visit={visit} />
        </>
      ),
    };
  },
});

/** Those who filed, and the end if they have withdrawn. */
function filersIn({ withdrawnOn }: Shown, filers: readonly Schemas['FilerView'][], visit: Visit): Fact[] {
  const { correspondence, filing } = visit.words;
  const known = filers.map((filer): Fact => [filing.filers, inWords(filer, visit)]);
  return withdrawnOn ? [[correspondence.ended, <Day key="w" visit={visit} on={withdrawnOn} />], ...known] : known;
}

function inWords({ mode, name, withdrawnOn, withdrawalReason }: Schemas['FilerView'], visit: Visit): string {
  const { filing, correspondence } = visit.words;
  const left = withdrawnOn && correspondence.filerLeft(dayIn(visit.language, withdrawnOn));
  return [filing.modes[mode], name, left, withdrawalReason].filter(Boolean).join(' ');
}

/** True for whom the panel concerns: of the experts, its members. */
const readsPanel = ({ services, user }: Visit, of: { params: { path: { id: string } } }): Promise<boolean> =>
  user?.roles.includes('expert')
    ? answerOf(services.complaints.GET('/complaints/{id}/panel', of)).then(
        () => true,
        (fault: unknown) => {
          if (fault instanceof Refused && fault.problem.status === 403) return false;
          throw fault;
        },
      )
    : Promise.resolve(true);

function Actions({ complaint: { id, allowedActions }, visit }: Of<'id' | 'allowedActions'>): ReactNode {
  const { complaints: words } = visit.words;
  const links = [
    ['answer', `/complaints/${id}/answer`, words.toAnswer],
    ['accept', `/complaints/${id}/decision`, words.toDecide],
    ['ask-extension', `/complaints/${id}/extension`, visit.words.extension.toAsk],
    ['decide-extension', `/complaints/${id}/extension/decision`, visit.words.extension.toDecide],
    ['mediate', `/complaints/${id}/mediation/new`, visit.words.mediation.toOpen],
  ] as const;
  return links
    .filter(([action]) => allowedActions.includes(action))
    .map(([action, href, label]) => (
      <p key={action}>
        <a className="button" href={href}>
          {label}
        </a>
      </p>
    ));
}

/** Addresses are shown as text: nobody is led to a page that a stranger named. */
export const Evidence = ({ of, none }: Readonly<{ of: readonly string[]; none: string | null }>): ReactNode =>
  of.length === 0 ? (
    none
  ) : (
    <ul>
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );

/** The clocks of a complaint or of a report. */
export function Clocks({ complaint: { clocks }, visit }: Readonly<{ complaint: { clocks: AllClocks }; visit: Visit }>) {
  const { complaints: words, reports } = visit.words;
  const names = { ...words.clock, verification: reports.verification };
  const known = (['acceptance', 'verification', 'answer', 'ruling'] as const).flatMap((name) => {
    const clock = clocks[name];
    return clock ? [{ name, ...clock }] : [];
  });
  return (
    <>
      <h2>{words.clocks}</h2>
      <Facts
        facts={known.map(({ name, ...clock }): Fact => [
          names[name],
          <ClockState key={name} clock={clock} visit={visit} />,
        ])}
      />
    </>
  );
}

function ClockState({ clock, visit }: Readonly<{ clock: Schemas['ClockView']; visit: Visit }>): ReactNode {
  const { complaints: words, extension: extending, mediation, ratings } = visit.words;
  const { due, extension, suspensions, stoppedOn, missed } = clock;
  const inWords = (day: string) => dayIn(visit.language, day);
  const ended = stoppedOn ? (due ? words.met(inWords(stoppedOn)) : mediation.closed) : undefined;
  return (
    <>
      {due && <Day visit={visit} on={due.date} />}{' '}
      <span className={missed ? 'tag bad' : stoppedOn ? 'tag good' : 'tag'}>
        {missed ? words.missed : (ended ?? (due ? words.running : mediation.suspended))}
      </span>
      {extension && <p>{extending.extended(inWords(extension.on), extension.reason)}</p>}
      {suspensions.map(({ from, until, reason }) => (
        <p key={from}>
          {until ? mediation.pause(inWords(from), inWords(until), reason) : mediation.paused(inWords(from), reason)}
        </p>
      ))}
      {due?.provisional && <p>{ratings.provisional}</p>}
      {due && <Steps visit={visit} title={words.dueSteps} steps={due.steps} />}
    </>
  );
}

export function Outcome({ complaint, visit }: Of<Told>) {
  const { complaints: words } = visit.words;
  const { declineReason, answer, answerEvidence, comment, outcome, severity, rulingReason, ruledOn } = complaint;
  return (
    <>
      {declineReason && (
        <>
          <h2>{words.decline}</h2>
          <p className="text">{declineReason}</p>
        </>
      )}
      {answer && (
        <>
          <h2>{words.answer}</h2>
          <p className="text">{answer}</p>
          <Evidence of={answerEvidence ?? []} none={null} />
        </>
      )}
      {comment && (
        <>
          <h2>{visit.words.mediation.comment}</h2>
          <p className="text">{comment}</p>
        </>
      )}
      {outcome && ruledOn && (
        <>
          <h2>{words.ruling}</h2>
          <Facts
            facts={[
              [words.outcome, words.outcomes[outcome]],
              ...(severity ? [[words.severity, words.severities[severity]] as const] : []),
              [words.ruledOn, <Day key="d" visit={visit} on={ruledOn} />],
              [words.reason, text(rulingReason ?? '')],
            ]}
          />
        </>
      )}
    </>
  );
}
