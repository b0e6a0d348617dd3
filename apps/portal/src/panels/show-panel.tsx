import type { ReactNode } from 'react';
import { type Column, Day, type Fact, Facts, Steps, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { Ruled, ruledOn } from './after-ruling.js';
import { type Base, Bench, groundsIn, nameOf, type Panel, panelOf, verdictIn } from './panel-of.js';

type OfPanel = Readonly<{ panel: Panel; visit: Visit }>;

/** The panel of a complaint or a case, for staff, its members and the agency. */
export const showPanel = (base: Base) =>
  definePage({
    path: `${base}/:id/panel`,
    who: ['agency', 'alliance-staff', 'expert'],
    load: async (visit) => {
      const known = await panelOf(base)(visit);
      const { complaints } = visit.services;
      const isMember = known.panel?.members.some(({ isSelf }) => isSelf) ?? false;
      const [ruled, bench] = await Promise.all([
        base === '/complaints' ? ruledOn(visit) : undefined,
        known.panel && isMember
          ? answerOf(complaints.GET('/panels/{id}/opinions', { params: { path: { id: known.panel.id } } }))
          : undefined,
      ]);
      return { ...known, ruled, bench, isMember };
    },
    view: ({ id, matter, agency, panel, allowedActions, ruled, bench, isMember }, visit) => {
      const { panels: words } = visit.words;
      const title = words.titleOf(agency.name);
      return {
        title,
        body: (
          <>
            <h1>{title}</h1>
            <p>
              <a href={`${base}/${id}`}>
                {base === '/complaints' ? words.toComplaint : visit.words.ratingCases.toCase}
              </a>
            </p>
            {panel ? <Composition panel={panel} visit={visit} /> : <p>{words.none}</p>}
            <Actions
              actions={[...allowedActions, ...(panel?.allowedActions ?? [])]}
              of={`${base}/${id}/panel`}
              visit={visit}
            />
            {isMember && <Bench matter={matter} visit={visit} />}
            {panel &&
              bench?.opinions.map((one) => (
                <section key={one.expert}>
                  <h2>{visit.words.common.named(words.opinions, nameOf(panel, one.expert, visit))}</h2>
                  <Facts
                    facts={[
                      [words.outcome, verdictIn(one.verdict, visit)],
                      ...groundsIn(one.grounds, visit),
                      ...(one.vote ? [[words.vote, verdictIn(one.vote, visit)] as const] : []),
                      ...(one.voteReason ? [[words.reason, one.voteReason] as const] : []),
                    ]}
                  />
                </section>
              ))}
            {ruled && <Ruled {...ruled} id={id} visit={visit} />}
          </>
        ),
      };
    },
  });

function Composition({ panel, visit }: OfPanel): ReactNode {
  const { panels: words, complaints, common } = visit.words;
  const { state, seats, source, resultOn, list, listHash, seed, entered, conflicts, strikeUntil } = panel;
  const facts: Fact[] = [
    [words.state, words.states[state]],
    [words.seats, words.people(seats)],
    [words.drawing, words.drawingOn(source, dayIn(visit.language, resultOn))],
    [words.list, words.people(list.length)],
    ...conflictsIn(conflicts, visit),
    ...(state === 'announced' ? [[words.entered, words.people(entered)] as const] : []),
    ...(strikeUntil ? [[words.strikes, <Day key="s" visit={visit} on={strikeUntil.date} />] as const] : []),
  ];
  return (
    <>
      <Facts facts={facts} />
      {strikeUntil && <Steps visit={visit} title={complaints.dueSteps} steps={strikeUntil.steps} />}
      <details>
        <summary>{words.hash}</summary>
        <p>{words.repeat}</p>
        <p className="text">{listHash}</p>
        {seed && <p className="text">{common.named(words.seed, seed.slice(0, seed.lastIndexOf(' ')))}</p>}
      </details>
      {panel.members.length > 0 && <Members panel={panel} visit={visit} />}
    </>
  );
}

/** The reasons for which experts were left out, each with the number of experts. */
function conflictsIn(conflicts: Panel['conflicts'], { words: { panels: words, common } }: Visit): Fact[] {
  const reasons = conflicts.map((one) => common.listed(one.reasons.map((reason) => words.reasons[reason])));
  const count = (text: string) => reasons.filter((one) => one === text).length;
  const counted = [...new Set(reasons)].map((text) => common.noted(text, words.people(count(text))));
  return counted.length > 0 ? [[words.conflicts, common.listed(counted)]] : [];
}

function Members({ panel, visit }: OfPanel): ReactNode {
  const { panels: words, common } = visit.words;
  const { members, departures, order, vacancies } = panel;
  const columns: Column<Panel['members'][number]>[] = [
    {
      label: words.member,
      cell: ({ expert, isSelf }) => {
        const marks = [...(isSelf ? [words.you] : []), ...(expert === members[0]?.expert ? [words.presiding] : [])];
        const name = nameOf(panel, expert, visit);
        return marks.length > 0 ? common.noted(name, common.listed(marks)) : name;
      },
    },
    { label: words.declaredOn, cell: ({ declaredOn }) => declaredOn && <Day visit={visit} on={declaredOn} /> },
    {
      label: words.progress,
      cell: ({ hasGiven, hasVoted }) => (hasVoted ? words.voted : hasGiven ? words.given : null),
    },
  ];
  const left: Column<Panel['departures'][number]>[] = [
    { label: words.member, cell: ({ expert }) => words.nth(order.indexOf(expert) + 1) },
    {
      label: words.departures,
      cell: ({ how, by }) => (by ? common.noted(words.how[how], words.by[by]) : words.how[how]),
    },
    { label: words.reason, cell: ({ reason }) => reason },
  ];
  return (
    <>
      <h2>{words.members}</h2>
      <Table caption={words.members} columns={columns} lines={members} empty="" />
      {vacancies > 0 && <p className="note warn">{words.vacancies(vacancies)}</p>}
      {departures.length > 0 && <Table caption={words.departures} columns={left} lines={departures} empty="" />}
    </>
  );
}

function Actions({
  actions,
  of,
  visit,
}: Readonly<{ actions: readonly string[]; of: string; visit: Visit }>): ReactNode {
  const { panels: words } = visit.words;
  const links = [
    ['announce', 'new', words.announce],
    ['enter-result', 'result', words.enter],
    ['strike', 'strike', words.strike],
    ['declare', 'declaration', words.declare],
    ['opine', 'opinion', words.toOpine],
    ['vote', 'vote', words.toVote],
    ['rule', 'ruling', words.toRule],
    ['recuse', 'recusal', words.recuse],
    ['remove', 'removal', words.remove],
    ['dissolve', 'dissolution', words.dissolve],
  ] as const;
  return links
    .filter(([action]) => actions.includes(action))
    .map(([action, path, label]) => (
      <p key={action}>
        <a className={action === 'recuse' ? 'button second' : 'button'} href={`${of}/${path}`}>
          {label}
        </a>
      </p>
    ));
}
