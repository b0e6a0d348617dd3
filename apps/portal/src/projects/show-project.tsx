import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, type Fact, Facts, FileLinks, Steps, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { bureauIn, industryIn, regionIn } from '../words/places.js';

type Project = ServiceSchemas['tracking']['ProjectView'];
type OfProject = Readonly<{ project: Project; visit: Visit }>;

/** One project (R4): its stages for everyone, the words on it and what can be done for its parties and staff. */
export const showProject = definePage({
  path: '/projects/:id',
  who: 'everyone',
  load: ({ services, params }) =>
    answerOf(services.tracking.GET('/projects/{id}', { params: { path: { id: params['id']! } } })),
  view: (project, visit) => {
    const { projects: words, common } = visit.words;
    const title = words.titleOf(project.enterpriseName ?? common.nameWithheld);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <Actions project={project} visit={visit} />
          <Facts facts={[...partiesOf(project, visit), ...courseOf(project, visit)]} />
          {project.suspensions.length > 0 && <Suspensions project={project} visit={visit} />}
          <h2>{words.stage}</h2>
          <Table caption={words.stage} columns={columnsOf(project, visit)} lines={project.stages} empty={common.none} />
        </>
      ),
    };
  },
});

const FORMS = ['confirm', 'decline', 'withdraw', 'suspend', 'resume', 'end', 'terminate'] as const;

function Actions({ project: { id, allowedActions }, visit }: OfProject) {
  const { projects: words } = visit.words;
  const own = FORMS.filter((name) => allowedActions.includes(name));
  return (
    <p className="actions">
      {allowedActions.includes('give-feedback') && (
        <a className="button" href={`/projects/${id}/feedback`}>
          {words.feedbackGive}
        </a>
      )}
      {own.map((name) => (
        <a key={name} className={name === 'confirm' ? 'button' : 'button second'} href={`/projects/${id}/${name}`}>
          {words.actions[name]}
        </a>
      ))}
      {allowedActions.includes('record-on-site-work') && (
        <a className="button second" href={`/projects/${id}/on-site-work`}>
          {words.onSite}
        </a>
      )}
    </p>
  );
}

function partiesOf(project: Project, visit: Visit): Fact[] {
  const { projects: words, common } = visit.words;
  const { language } = visit;
  return [
    [words.state, <State key="s" project={project} visit={visit} />],
    [
      words.agency,
      <a key="a" href={`/agencies/${project.agencyId}`}>
        {project.agencyName ?? common.unknown}
      </a>,
    ],
    [
      words.enterprise,
      <a key="e" href={`/enterprises/${project.enterpriseId}`}>
        {project.enterpriseName ?? common.nameWithheld}
      </a>,
    ],
    [words.region, regionIn(language, project.province, project.city)],
    [words.bureau, bureauIn(language, project.bureau)],
    [words.industry, industryIn(language, project.industry)],
  ];
}

const State = ({ project: { state, stalled }, visit: { words } }: OfProject) => (
  <>
    <span className="tag">{words.projects.states[state]}</span>{' '}
    {stalled && <span className="tag warn">{words.projects.stalled}</span>}
  </>
);

function courseOf(project: Project, visit: Visit): Fact[] {
  const { projects: words } = visit.words;
  const days = (['proposedOn', 'confirmedOn', 'startedOn', 'endedOn'] as const).flatMap((name): Fact[] => {
    const on = project[name];
    return on ? [[words[name], <Day key={name} visit={visit} on={on} />]] : [];
  });
  const reasons = [project.reason, project.moveReason].filter((one) => one !== null);
  const others = (['continues', 'continuedBy'] as const).flatMap((name): Fact[] => {
    const id = project[name];
    if (!id) return [];
    return [
      [
        words[name],
        <a key={name} href={`/projects/${id}`}>
          {words.otherProject}
        </a>,
      ],
    ];
  });
  return [...days, ...others, ...reasons.map((reason): Fact => [words.reason, reason]), ...clocksOf(project, visit)];
}

/** The last day of the present phase, and that of the feedback, with their steps. */
function clocksOf({ expected, feedback }: Project, visit: Visit): Fact[] {
  const { projects: words } = visit.words;
  const clock = (label: string, date: string, provisional: boolean, steps: { zh: string; en: string }[]): Fact => [
    label,
    <div key={label}>
      <Day visit={visit} on={date} />
      {provisional && <p>{visit.words.feedback.provisional}</p>}
      <Steps visit={visit} title={words.expectedSteps} steps={steps} />
    </div>,
  ];
  return [
    ...(expected ? [clock(words.expected, expected.by.date, expected.by.provisional, expected.by.steps)] : []),
    ...(feedback ? [clock(words.feedback, feedback.due, feedback.provisional, feedback.steps)] : []),
  ];
}

function Suspensions({ project, visit }: OfProject) {
  const { projects: words, common } = visit.words;
  return (
    <>
      <h2>{words.suspensions}</h2>
      <ul>
        {project.suspensions.map(({ from, until, reason }) => (
          <li key={from}>
            {words.span(dayIn(visit.language, from), until ? dayIn(visit.language, until) : words.open)}
            {reason && `${common.colon}${reason}`}
          </li>
        ))}
      </ul>
    </>
  );
}

type Stage = Project['stages'][number];

function columnsOf({ id, allowedActions }: Project, visit: Visit): Column<Stage>[] {
  const { projects: words } = visit.words;
  const day = (on: string | null) => on && <Day visit={visit} on={on} />;
  const mayConfirm = allowedActions.includes('confirm-stage');
  return [
    { label: words.stage, cell: ({ stage }) => words.stages[stage] },
    {
      label: words.planned,
      cell: ({ plannedFrom: from, plannedUntil: until }) =>
        (from ?? until) &&
        words.span(from ? dayIn(visit.language, from) : words.open, until ? dayIn(visit.language, until) : words.open),
    },
    { label: words.started, cell: ({ startedOn }) => day(startedOn) },
    { label: words.completed, cell: ({ completedOn }) => day(completedOn) },
    {
      label: words.recorded,
      cell: ({ recordedBy, recordedOn }) =>
        recordedBy && recordedOn && words.by(words.recorders[recordedBy], dayIn(visit.language, recordedOn)),
    },
    ...(allowedActions.includes('record-stage')
      ? [
          {
            label: words.record,
            cell: ({ stage, materials }: Stage) => (
              <>
                <a href={`/projects/${id}/stages/${stage}/record`}>{words.recordStage(words.stages[stage])}</a>
                <FileLinks visit={visit} ids={(materials ?? []).map(({ fileId }) => fileId)} service="tracking" />
              </>
            ),
          },
        ]
      : []),
    {
      label: words.confirmed,
      cell: ({ stage, startedOn, confirmedOn }) =>
        mayConfirm && startedOn && !confirmedOn ? (
          <a href={`/projects/${id}/stages/${stage}/confirm`}>{words.confirmStage(words.stages[stage])}</a>
        ) : (
          day(confirmedOn)
        ),
    },
  ];
}
