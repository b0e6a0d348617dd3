import { agency as asAgency, staff, subsystem } from './call.js';
import type { Sample } from './read-sample.js';
import { type Step, stepsOf } from './step.js';

/** What the registry is told: agencies, disclosures, people, merits. */
export const registrySteps = (sample: Sample): Step[] => [
  ...registrations(sample),
  ...disclosures(sample),
  ...consultants(sample),
  ...employments(sample),
  ...certificates(sample),
  ...merits(sample),
];

const service = 'registry';
const POST = { service, method: 'POST' } as const;

/** Agencies apply themselves and are registered by staff on the same day. */
function registrations({ rows }: Sample): Step[] {
  return rows.agencies.flatMap((row) => {
    const { creditCode, name, province, email, registeredOn, deregisteredOn, deregistrationReason } = row;
    const step = stepsOf(row, creditCode);
    const [application, makes] = [`application ${creditCode}`, `agency ${creditCode}`];
    const as = asAgency(creditCode);
    const of = (idOf: (name: string) => string) => `/applications/${idOf(application)}`;
    const body = { creditCode, name, province, email };
    const registering = [
      step(registeredOn, 'draft applications', 'draft', {
        makes: application,
        call: () => ({ ...POST, path: '/applications', as, body }),
      }),
      step(registeredOn, 'submit applications', 'submit', {
        changes: application,
        call: (idOf) => ({ ...POST, path: `${of(idOf)}/submission`, as }),
      }),
      step(registeredOn, 'register agencies', 'approve', {
        changes: application,
        makes,
        call: (idOf) => ({ ...POST, path: `${of(idOf)}/approval`, as: staff, body: {} }),
      }),
    ];
    if (!deregisteredOn) return registering;
    const leave = step(deregisteredOn, 'deregister', 'deregister', {
      changes: makes,
      call: (idOf) => ({
        ...POST,
        path: `/agencies/${idOf(makes)}/deregistration`,
        as: staff,
        body: { reason: deregistrationReason },
      }),
    });
    return [...registering, leave];
  });
}

const disclosures = (sample: Sample): Step[] =>
  sample.disclosures.map((row) =>
    stepsOf(row, String(row.revision))(row.publishedOn, 'employ, certify, disclose, claim', 'publish', {
      call: (idOf) => ({
        ...POST,
        path: `/agencies/${idOf(`agency ${row.agency}`)}/disclosures`,
        as: asAgency(row.agency),
        body: { sections: row.sections },
      }),
    }),
  );

const consultants = ({ rows }: Sample): Step[] =>
  rows.consultants.map((row) =>
    stepsOf(row, row.number)(row.handedInOn, 'register enterprises and consultants', 'record', {
      makes: `consultant ${row.number}`,
      call: () => ({ ...POST, path: '/consultants', as: asAgency(row.recordedBy), body: { name: row.name } }),
    }),
  );

function employments({ rows }: Sample): Step[] {
  return rows.employments.flatMap((row) => {
    const { number, agency, consultant, from, fullTime, handedInOn, until, endHandedInOn } = row;
    const step = stepsOf(row, number);
    const makes = `employment ${number}`;
    const begin = step(handedInOn, 'employ, certify, disclose, claim', 'start', {
      makes,
      call: (idOf) => ({
        ...POST,
        path: `/agencies/${idOf(`agency ${agency}`)}/employments`,
        as: asAgency(agency),
        body: { personId: idOf(`consultant ${consultant}`), from, fullTime },
      }),
    });
    if (!endHandedInOn) return [begin];
    const end = step(endHandedInOn, 'end employments', 'end', {
      changes: makes,
      call: (idOf) => ({ ...POST, path: `/employments/${idOf(makes)}/end`, as: asAgency(agency), body: { until } }),
    });
    return [begin, end];
  });
}

const certificates = ({ rows }: Sample): Step[] =>
  rows.certificates.map((row) =>
    stepsOf(row, row.number)(row.handedInOn, 'employ, certify, disclose, claim', 'record', {
      call: (idOf) => ({
        service,
        rpc: 'RecordCertificate',
        as: subsystem('examination'),
        message: { number: row.number, personId: idOf(`consultant ${row.consultant}`), issuedOn: row.issuedOn },
      }),
    }),
  );

function merits({ rows }: Sample): Step[] {
  return rows.merits.flatMap((row) => {
    const { number, agency, kind, level, title, evidence, claimedOn, decision, decidedOn, reason } = row;
    const step = stepsOf(row, number);
    const makes = `merit ${number}`;
    const body = { kind, title, evidence, ...(level ? { level } : {}) };
    const claim = step(claimedOn, 'employ, certify, disclose, claim', 'claim', {
      makes,
      call: (idOf) => ({ ...POST, path: `/agencies/${idOf(`agency ${agency}`)}/merits`, as: asAgency(agency), body }),
    });
    if (!decidedOn) return [claim];
    const [path, verdict] = decision === 'refused' ? ['refusal', { reason }] : ['recognition', {}];
    const decide = step(decidedOn, 'decide claims', 'decide', {
      changes: makes,
      call: (idOf) => ({ ...POST, path: `/merits/${idOf(makes)}/${path}`, as: staff, body: verdict }),
    });
    return [claim, decide];
  });
}
