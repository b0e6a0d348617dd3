import { satisfactions } from '@heng/contracts';
import { agency as asAgency, enterprise as asEnterprise, subsystem } from './call.js';
import type { Sample } from './read-sample.js';
import { type Step, stepsOf } from './step.js';

/** What tracking is told: enterprises, projects with their stages, on-site work, assessments, feedback. */
export function trackingSteps(sample: Sample): Step[] {
  const projects = new Map(sample.rows.projects.map((row) => [row.number, row]));
  const ofProject = (number: string) => projects.get(number)!;
  return [
    ...enterprises(sample),
    ...projectSteps(sample),
    ...stages(sample, ofProject),
    ...onSiteWork(sample, ofProject),
    ...assessments(sample),
    ...feedback(sample, ofProject),
  ];
}

type OfProject = (number: string) => Sample['rows']['projects'][number];
const service = 'tracking';
const POST = { service, method: 'POST' } as const;

const enterprises = ({ rows }: Sample): Step[] =>
  rows.enterprises.map((row) => {
    const { creditCode, name, province, city, industry, bureau, email, handedInOn } = row;
    const body = { creditCode, name, province, city, industry, bureau, email };
    return stepsOf(row, creditCode)(handedInOn, 'register enterprises and consultants', 'register', {
      makes: `enterprise ${row.creditCode}`,
      call: () => ({ ...POST, path: '/enterprises', as: asEnterprise(row.creditCode), body }),
    });
  });

function projectSteps({ rows }: Sample): Step[] {
  return rows.projects.flatMap((row) => {
    const { number, agency, enterprise, startedOn, handedInOn, endedOn, endHandedInOn } = row;
    const step = stepsOf(row, number);
    const makes = `project ${number}`;
    const start = step(handedInOn, 'start projects', 'start', {
      makes,
      call: (idOf) => ({
        ...POST,
        path: '/projects',
        as: asAgency(agency),
        body: { agencyId: idOf(`agency ${agency}`), enterpriseId: idOf(`enterprise ${enterprise}`), startedOn },
      }),
    });
    if (!endHandedInOn) return [start];
    const end = step(endHandedInOn, 'end projects', 'end', {
      changes: makes,
      call: (idOf) => ({ ...POST, path: `/projects/${idOf(makes)}/end`, as: asAgency(agency), body: { endedOn } }),
    });
    return [start, end];
  });
}

const stages = ({ rows }: Sample, ofProject: OfProject): Step[] =>
  rows.stages.map((row) => {
    const { project, stage, startedOn, completedOn, handedInOn } = row;
    const body = { startedOn, ...(completedOn ? { completedOn } : {}) };
    return stepsOf(row, `${project} ${stage} ${handedInOn}`)(handedInOn, 'record stages', 'record', {
      changes: `project ${project}`,
      call: (idOf) => ({
        service,
        method: 'PUT',
        path: `/projects/${idOf(`project ${project}`)}/stages/${stage}`,
        as: asAgency(ofProject(project).agency),
        body,
      }),
    });
  });

const onSiteWork = ({ rows }: Sample, ofProject: OfProject): Step[] =>
  rows.onSiteWork.map((row) => {
    const { project, consultant, from, until, days, handedInOn } = row;
    return stepsOf(row, `${project} ${consultant} ${from}`)(handedInOn, 'record on-site work', 'record', {
      call: (idOf) => ({
        ...POST,
        path: `/projects/${idOf(`project ${project}`)}/on-site-work`,
        as: asAgency(ofProject(project).agency),
        body: { personId: idOf(`consultant ${consultant}`), from, until, days },
      }),
    });
  });

/** The assessment subsystem hands in by gRPC. */
function assessments({ rows }: Sample): Step[] {
  const as = subsystem('assessment');
  return rows.assessments.flatMap((row) => {
    const { number, project, submittedOn, handedInOn, outcome, decidedOn, decisionHandedInOn } = row;
    const step = stepsOf(row, number);
    const makes = `assessment ${number}`;
    const submit = step(handedInOn, 'submit for assessment', 'submit', {
      makes,
      call: (idOf) => ({
        service,
        rpc: 'RecordSubmission',
        as,
        message: { projectId: idOf(`project ${project}`), submittedOn },
      }),
    });
    if (!outcome || !decisionHandedInOn) return [submit];
    const decide = step(decisionHandedInOn, 'decide assessments', 'decide', {
      changes: makes,
      call: (idOf) => ({
        service,
        rpc: 'RecordDecision',
        as,
        message: { assessmentId: idOf(makes), outcome: `ASSESSMENT_OUTCOME_${outcome.toUpperCase()}`, decidedOn },
      }),
    });
    return [submit, decide];
  });
}

const feedback = ({ rows }: Sample, ofProject: OfProject): Step[] =>
  rows.feedback.map((row) => {
    const satisfaction = Object.fromEntries(satisfactions.map((name) => [name, row[name]]));
    return stepsOf(row, row.project)(row.givenOn, 'give feedback', 'give', {
      call: (idOf) => ({
        ...POST,
        path: `/projects/${idOf(`project ${row.project}`)}/feedback`,
        as: asEnterprise(ofProject(row.project).enterprise),
        body: { satisfaction },
      }),
    });
  });
