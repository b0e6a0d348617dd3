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
    const propose = step(handedInOn, 'propose projects', 'propose', {
      makes,
      call: (idOf) => ({
        ...POST,
        path: '/projects',
        as: asAgency(agency),
        body: { agencyId: idOf(`agency ${agency}`), enterpriseId: idOf(`enterprise ${enterprise}`), startedOn },
      }),
    });
    const confirm = step(handedInOn, 'confirm projects', 'confirm', {
      changes: makes,
      call: (idOf) => ({
        ...POST,
        path: `/projects/${idOf(makes)}/confirmation`,
        as: asEnterprise(enterprise),
        body: {},
      }),
    });
    if (!endHandedInOn) return [propose, confirm];
    const end = step(endHandedInOn, 'end projects', 'end', {
      changes: makes,
      call: (idOf) => ({ ...POST, path: `/projects/${idOf(makes)}/end`, as: asAgency(agency), body: { endedOn } }),
    });
    return [propose, confirm, end];
  });
}

const stages = ({ rows }: Sample, ofProject: OfProject): Step[] =>
  rows.stages.map((row) => {
    const { project, stage, startedOn, completedOn, recordedBy, handedInOn } = row;
    const { agency, enterprise } = ofProject(project);
    const body = { startedOn, ...(completedOn ? { completedOn } : {}) };
    return stepsOf(row, `${project} ${stage} ${handedInOn}`)(handedInOn, 'record stages', 'record', {
      changes: `project ${project}`,
      call: (idOf) => ({
        service,
        method: 'PUT',
        path: `/projects/${idOf(`project ${project}`)}/stages/${stage}`,
        as: recordedBy === 'agency' ? asAgency(agency) : asEnterprise(enterprise),
        body,
      }),
    });
  });

const onSiteWork = ({ rows }: Sample, ofProject: OfProject): Step[] =>
  rows.onSiteWork.flatMap((row) => {
    const { project, consultant, days, handedInOn, cosignedOn } = row;
    const { agency, enterprise } = ofProject(project);
    const step = stepsOf(row, `${project} ${consultant} ${handedInOn}`);
    const path = (idOf: (name: string) => string) => `/projects/${idOf(`project ${project}`)}/on-site-work`;
    const record = step(handedInOn, 'record on-site work', 'record', {
      call: (idOf) => ({
        ...POST,
        path: path(idOf),
        as: asAgency(agency),
        body: { personId: idOf(`consultant ${consultant}`), entries: days },
      }),
    });
    if (!cosignedOn) return [record];
    const cosign = step(cosignedOn, 'co-sign on-site work', 'co-sign', {
      call: (idOf) => ({
        ...POST,
        path: `${path(idOf)}/cosignature`,
        as: asEnterprise(enterprise),
        body: { personId: idOf(`consultant ${consultant}`), entries: days },
      }),
    });
    return [record, cosign];
  });

/** The assessment subsystem hands in by gRPC, under ids of its own. */
function assessments({ rows }: Sample): Step[] {
  const as = subsystem('assessment');
  return rows.assessments.flatMap((row) => {
    const { number, project, submittedOn, handedInOn, outcome, decidedOn, decisionHandedInOn } = row;
    const step = stepsOf(row, number);
    const report = (status: string, on: string | null) => ({
      call: (idOf: (name: string) => string) => ({
        service: 'tracking' as const,
        rpc: 'RecordAssessment',
        as,
        message: {
          assessmentId: assessmentIdOf(number),
          projectId: idOf(`project ${project}`),
          status: `ASSESSMENT_STATUS_${status.toUpperCase()}`,
          on,
        },
      }),
    });
    const submit = step(handedInOn, 'submit for assessment', 'submit', report('submitted', submittedOn));
    if (!outcome || !decisionHandedInOn) return [submit];
    return [submit, step(decisionHandedInOn, 'decide assessments', 'decide', report(outcome, decidedOn))];
  });
}

/** A UUIDv8 that has the digits of the sample's number. */
const assessmentIdOf = (number: string): string =>
  `a5500000-0000-8000-8000-${number.replace(/\D/g, '').padStart(12, '0')}`;

const feedback = ({ rows }: Sample, ofProject: OfProject): Step[] =>
  rows.feedback.map((row) => {
    const satisfaction = Object.fromEntries(satisfactions.map((name) => [name, row[name]]));
    return stepsOf(row, row.project)(row.givenOn, 'give feedback', 'give', {
      call: (idOf) => ({
        ...POST,
        path: `/projects/${idOf(`project ${row.project}`)}/feedback`,
        as: asEnterprise(ofProject(row.project).enterprise),
        body: { satisfaction, basics: { confirmed: true } },
      }),
    });
  });
