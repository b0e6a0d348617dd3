import { type Satisfaction, satisfactions } from '@heng/contracts';
import { agency as asAgency, enterprise as asEnterprise, subsystem } from './call.js';
import type { Sample } from './read-sample.js';
import { type Asking, type Step, stepsOf } from './step.js';

/** The requests to tracking: enterprises, projects with their stages, on-site work, assessments, feedback. */
export function trackingSteps(sample: Sample, before: readonly Sample[] = []): Step[] {
  const projects = new Map([...before, sample].flatMap(({ rows }) => rows.projects.map((row) => [row.number, row])));
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
const stepsOfRow = stepsOf('tracking');

const enterprises = ({ rows }: Sample): Step[] =>
  rows.enterprises.map((row) => {
    const { creditCode, name, province, city, industry, bureau, email, handedInOn } = row;
    const body = { creditCode, name, province, city, industry, bureau, email };
    return stepsOfRow(row, creditCode)(handedInOn, 'register enterprises and consultants', 'register', {
      makes: `enterprise ${creditCode}`,
      call: ({ as, header }) => as(asEnterprise(creditCode)).POST('/enterprises', { params: { header }, body }),
    });
  });

function projectSteps({ rows }: Sample): Step[] {
  return rows.projects.flatMap((row) => {
    const { number, agency, enterprise, startedOn, handedInOn, endedOn, endHandedInOn, continues } = row;
    const step = stepsOfRow(row, number);
    const makes = `project ${number}`;
    const propose = step(handedInOn, 'propose projects', 'propose', {
      makes,
      call: ({ as, header, idOf }) =>
        as(asAgency(agency)).POST('/projects', {
          params: { header },
          body: {
            agencyId: idOf(`agency ${agency}`),
            enterpriseId: idOf(`enterprise ${enterprise}`),
            startedOn,
            ...(continues ? { continues: idOf(`project ${continues}`), reason: '企业改由其他机构继续贯标。' } : {}),
          },
        }),
    });
    const confirm = step(handedInOn, 'confirm projects', 'confirm', {
      changes: makes,
      call: ({ as, on }) => as(asEnterprise(enterprise)).POST('/projects/{id}/confirmation', { params: on(makes) }),
    });
    if (!endHandedInOn || !endedOn) return [propose, confirm];
    const end = step(endHandedInOn, 'end projects', 'end', {
      changes: makes,
      call: ({ as, on }) => as(asAgency(agency)).POST('/projects/{id}/end', { params: on(makes), body: { endedOn } }),
    });
    return [propose, confirm, end];
  });
}

const stages = ({ rows }: Sample, ofProject: OfProject): Step[] =>
  rows.stages.map((row) => {
    const { project, stage, startedOn, completedOn, recordedBy, handedInOn } = row;
    const { agency, enterprise } = ofProject(project);
    const body = { startedOn, ...(completedOn ? { completedOn } : {}) };
    return stepsOfRow(row, `${project} ${stage} ${handedInOn}`)(handedInOn, 'record stages', 'record', {
      changes: `project ${project}`,
      call: ({ as, on }) => {
        const { header, path } = on(`project ${project}`);
        return as(recordedBy === 'agency' ? asAgency(agency) : asEnterprise(enterprise)).PUT(
          '/projects/{id}/stages/{stage}',
          { params: { header, path: { ...path, stage } }, body },
        );
      },
    });
  });

const onSiteWork = ({ rows }: Sample, ofProject: OfProject): Step[] =>
  rows.onSiteWork.flatMap((row) => {
    const { project, consultant, days, handedInOn, cosignedOn } = row;
    const { agency, enterprise } = ofProject(project);
    const step = stepsOfRow(row, `${project} ${consultant} ${handedInOn}`);
    const body = (idOf: (name: string) => string) => ({
      personId: idOf(`consultant ${consultant}`),
      entries: [...days],
    });
    const record = step(handedInOn, 'record on-site work', 'record', {
      call: ({ as, under, idOf }) =>
        as(asAgency(agency)).POST('/projects/{id}/on-site-work', {
          params: under(`project ${project}`),
          body: body(idOf),
        }),
    });
    if (!cosignedOn) return [record];
    const cosign = step(cosignedOn, 'co-sign on-site work', 'co-sign', {
      call: ({ as, under, idOf }) =>
        as(asEnterprise(enterprise)).POST('/projects/{id}/on-site-work/cosignature', {
          params: under(`project ${project}`),
          body: body(idOf),
        }),
    });
    return [record, cosign];
  });

/** The assessment subsystem hands in by gRPC, under ids of its own. */
function assessments({ rows }: Sample): Step[] {
  return rows.assessments.flatMap((row) => {
    const { number, project, submittedOn, handedInOn, outcome, decidedOn, decisionHandedInOn } = row;
    const step = stepsOfRow(row, number);
    const report = (status: string, on: string | null) => ({
      call: async ({ grpc, idOf }: Pick<Asking, 'grpc' | 'idOf'>) => ({
        data: await grpc({
          service: 'tracking',
          rpc: 'RecordAssessment',
          as: subsystem('assessment'),
          message: {
            assessmentId: assessmentIdOf(number),
            projectId: idOf(`project ${project}`),
            status: `ASSESSMENT_STATUS_${status.toUpperCase()}`,
            on,
          },
        }),
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
    const satisfaction = Object.fromEntries(satisfactions.map((name) => [name, row[name]])) as Record<
      Satisfaction,
      number | null
    >;
    return stepsOfRow(row, row.project)(row.givenOn, 'give feedback', 'give', {
      call: ({ as, under }) =>
        as(asEnterprise(ofProject(row.project).enterprise)).POST('/projects/{id}/feedback', {
          params: under(`project ${row.project}`),
          body: { satisfaction, basics: { confirmed: true } },
        }),
    });
  });
