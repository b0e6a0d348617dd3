import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { agencyOf } from '../agencies/agency.js';
import { Day, type Fact, Facts, FileLinks, Steps, text } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';
import { dayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['complaints'];
export type Handled = Schemas['HandledAnnouncementView'];
type OfHandled = Readonly<{ one: Handled; visit: Visit }>;

/** The record for staff and the announced agency; undefined for all others. */
async function handlingOf({ services, params, user }: Visit): Promise<Handled | undefined> {
  if (!user?.roles.some((role) => role === 'agency' || role === 'alliance-staff')) return undefined;
  const path = { id: params['id']! };
  return answerOf(services.complaints.GET('/announcements/{id}/handling', { params: { path } })).catch((fault) => {
    if (fault instanceof Refused && fault.problem.status === 403) return undefined;
    throw fault;
  });
}

/** An announcement for everyone while it is in public, and for staff and its agency before and after that too. */
export const showAnnouncement = definePage({
  path: '/announcements/:id',
  who: 'everyone',
  load: async (visit) => {
    const handled = await handlingOf(visit);
    const path = { id: visit.params['id']! };
    const shown = handled?.publishedOn === null ? undefined : await readPublic(visit, path);
    const agencyId = handled?.agencyId ?? shown?.agencyId;
    return { handled, shown, agency: agencyId ? await agencyOf(visit, agencyId) : undefined };
  },
  view: ({ handled, shown, agency }, visit) => {
    const { announcements: words } = visit.words;
    const title = agency ? words.titleOf(agency.name) : words.ended;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          {agency && (
            <p>
              <a href={`/agencies/${agency.id}`}>{agency.name}</a>
            </p>
          )}
          {shown && <Shown shown={shown} visit={visit} />}
          {handled && <Handling one={handled} visit={visit} />}
          <p>
            <a href="/announcements">{words.toAll}</a>
          </p>
        </>
      ),
    };
  },
});

const readPublic = ({ services }: Visit, path: { id: string }) =>
  answerOf(services.complaints.GET('/announcements/{id}', { params: { path } }));

function Shown({ shown, visit }: Readonly<{ shown: Schemas['AnnouncementView']; visit: Visit }>): ReactNode {
  const { announcements: words, complaints } = visit.words;
  const { publishedOn, endedOn, until, severity, ground, consultants } = shown;
  const facts: Fact[] = [[words.publishedOn, <Day key="p" visit={visit} on={publishedOn} />]];
  if (until) facts.push([words.until, <Day key="u" visit={visit} on={until} />]);
  if (endedOn) facts.push([words.endedOn, <Day key="e" visit={visit} on={endedOn} />]);
  if (severity) facts.push([words.severity, complaints.severities[severity]]);
  if (ground) facts.push([words.ground, words.grounds[ground]]);
  if (consultants) facts.push([words.consultants, words.persons(consultants)]);
  return (
    <>
      {shown.text && <p className="text">{shown.text}</p>}
      <Facts facts={facts} />
    </>
  );
}

function Handling({ one, visit }: OfHandled): ReactNode {
  const { announcements: words } = visit.words;
  const { id, state, ground, publishAfter, publishBy, late, reason, repairAfter, until, because, allowedActions } = one;
  const afterDay = (on: string) => words.after(dayIn(visit.language, on));
  const facts: Fact[] = [[words.state, words.states[state]]];
  if (state === 'due') facts.push([words.publishAfter, afterDay(publishAfter)]);
  if (state === 'due' || late)
    facts.push([
      words.publishBy,
      <div key="b">
        <Day visit={visit} on={publishBy.date} /> {late && <span className="tag bad">{words.late}</span>}
      </div>,
    ]);
  if (reason) facts.push([words.reason, text(reason)]);
  if (one.waiver) facts.push([words.waiveReason, text(one.waiver.reason)]);
  if (repairAfter) facts.push([words.repairAfter, afterDay(repairAfter.date)]);
  if (until && !one.endedOn)
    facts.push([
      words.until,
      <div key="u">
        <Day visit={visit} on={until.date} />
        <Steps visit={visit} title={words.untilSteps} steps={until.steps} />
      </div>,
    ]);
  if (because) facts.push([words.ended, words.because[because]]);
  const links = [
    ['publish', 'publication', words.publish],
    ['propose-waiver', 'waiver', words.waive],
    ['waive', 'waiver/decision', words.decideWaiver],
    ['apply-for-repair', 'repair', words.repair],
    ['grant-repair', 'decision', words.decide],
  ] as const;
  return (
    <>
      <h2>{words.handling}</h2>
      <Facts facts={facts} />
      {ground.kind === 'complaint' && (
        <p>
          <a href={`/complaints/${ground.id}`}>{words.toComplaint}</a>
        </p>
      )}
      {links
        .filter(([action]) => allowedActions.includes(action))
        .map(([action, path, label]) => (
          <p key={action}>
            <a className="button" href={`/announcements/${id}/${path}`}>
              {label}
            </a>
          </p>
        ))}
      <Repairs one={one} visit={visit} />
    </>
  );
}

/** The applications for repair, with what was decided on each. */
export function Repairs({ one: { repairs }, visit }: OfHandled): ReactNode {
  const { announcements: words } = visit.words;
  if (repairs.length === 0) return null;
  return (
    <>
      <h2>{words.repairs}</h2>
      {repairs.map(({ statement, evidence, fileIds, askedOn, decision }, i) => (
        <Facts
          key={i}
          facts={[
            [words.askedOn, <Day key="a" visit={visit} on={askedOn} />],
            [words.statement, text(statement)],
            [words.evidence, text(evidence.join('\n') || visit.words.common.none)],
            ...(fileIds.length > 0
              ? [
                  [
                    visit.words.complaints.files,
                    <FileLinks key="f" visit={visit} ids={fileIds} service="complaints" />,
                  ] as const,
                ]
              : []),
            [words.decision, decision ? (decision.granted ? words.granted : words.refused) : words.undecided],
            ...(decision ? [[words.reason, text(decision.reason)] as const] : []),
          ]}
        />
      ))}
    </>
  );
}
