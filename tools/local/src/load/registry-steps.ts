import { bodyOf } from './api.js';
import { agency as asAgency, experts, staff, subsystem } from './call.js';
import type { Sample } from './read-sample.js';
import { type AskingOf, type Step, stepsOf } from './step.js';

const stepsOfRow = stepsOf('registry');

/** The requests to the registry: agencies, disclosures, people, merits. */
export const registrySteps = (sample: Sample): Step[] => [
  ...enrolments(sample),
  ...registrations(sample),
  ...disclosures(sample),
  ...consultants(sample),
  ...employments(sample),
  ...certificates(sample),
  ...merits(sample),
  ...departures(sample),
  ...explanations(sample),
];

/** Staff take the experts into the pool on the first day of the first sample. */
const enrolments = ({ plan }: Sample): Step[] =>
  Object.entries(plan.opensOn ? {} : experts).map(([sub, name]) => {
    const body = { sub, name, fields: ['management-system'], enrolledOn: plan.span.from };
    return stepsOfRow({ at: 'experts:1' }, sub)(plan.span.from, 'enrol experts', 'enrol', {
      makes: `expert ${sub}`,
      call: ({ as, header }) => as(staff).POST('/experts', { params: { header }, body }),
    });
  });

/** Agencies apply themselves and are registered by staff on the same day. */
function registrations({ rows }: Sample): Step[] {
  return rows.agencies.flatMap((row) => {
    const { creditCode, name, province, email, registeredOn, deregisteredOn, deregistrationReason } = row;
    const step = stepsOfRow(row, creditCode);
    const [application, makes] = [`application ${creditCode}`, `agency ${creditCode}`];
    const applicant = asAgency(creditCode);
    const body = { creditCode, name, province, email };
    const registering = [
      step(registeredOn, 'draft applications', 'draft', {
        makes: application,
        call: ({ as, header }) => as(applicant).POST('/applications', { params: { header }, body }),
      }),
      step(registeredOn, 'submit applications', 'submit', {
        changes: application,
        call: ({ as, on }) => as(applicant).POST('/applications/{id}/submission', { params: on(application) }),
      }),
      step(registeredOn, 'register agencies', 'approve', {
        changes: application,
        makes,
        call: ({ as, on }) => as(staff).POST('/applications/{id}/approval', { params: on(application), body: {} }),
      }),
    ];
    if (!deregisteredOn || !deregistrationReason) return registering;
    const leave = step(deregisteredOn, 'deregister', 'deregister', {
      changes: makes,
      call: ({ as, on }) =>
        as(staff).POST('/agencies/{id}/deregistration', {
          params: on(makes),
          body: { reason: deregistrationReason },
        }),
    });
    return [...registering, leave];
  });
}

const disclosures = (sample: Sample): Step[] =>
  sample.disclosures.map((row) =>
    stepsOfRow(row, String(row.revision))(row.publishedOn, 'employ, certify, disclose, claim', 'publish', {
      call: ({ as, under }) =>
        as(asAgency(row.agency)).POST('/agencies/{id}/disclosures', {
          params: under(`agency ${row.agency}`),
          body: { sections: row.sections },
        }),
    }),
  );

const consultants = ({ rows }: Sample): Step[] =>
  rows.consultants.map((row) =>
    stepsOfRow(row, row.number)(row.handedInOn, 'register enterprises and consultants', 'record', {
      makes: `consultant ${row.number}`,
      call: ({ as, header }) =>
        as(asAgency(row.recordedBy)).POST('/consultants', { params: { header }, body: { name: row.name } }),
    }),
  );

/** Staff record a second employment, to which both agencies agree. */
function employments(sample: Sample): Step[] {
  return sample.rows.employments.flatMap((row) => {
    const { number, agency, consultant, from, fullTime, handedInOn, until, endHandedInOn } = row;
    const step = stepsOfRow(row, number);
    const makes = `employment ${number}`;
    const begin = step(handedInOn, 'employ, certify, disclose, claim', 'start', {
      makes,
      call: ({ as, under, idOf }) =>
        as(sample.plan.opensOn ? staff : asAgency(agency)).POST('/agencies/{id}/employments', {
          params: under(`agency ${agency}`),
          body: { personId: idOf(`consultant ${consultant}`), from, fullTime },
        }),
    });
    if (!endHandedInOn || !until) return [begin];
    const end = step(endHandedInOn, 'end employments', 'end', {
      changes: makes,
      call: ({ as, on }) => as(asAgency(agency)).POST('/employments/{id}/end', { params: on(makes), body: { until } }),
    });
    return [begin, end];
  });
}

const certificates = ({ rows }: Sample): Step[] =>
  rows.certificates.map((row) =>
    stepsOfRow(row, row.number)(row.handedInOn, 'employ, certify, disclose, claim', 'record', {
      call: async ({ grpc, idOf }) => ({
        data: await grpc({
          service: 'registry',
          rpc: 'RecordCertificate',
          as: subsystem('examination'),
          message: { number: row.number, personId: idOf(`consultant ${row.consultant}`), issuedOn: row.issuedOn },
        }),
      }),
    }),
  );

function merits({ rows }: Sample): Step[] {
  return rows.merits.flatMap((row) => {
    const { number, agency, kind, level, title, evidence, claimedOn, decision, decidedOn, reason } = row;
    const step = stepsOfRow(row, number);
    const makes = `merit ${number}`;
    const body = { kind, title, evidence, ...(level ? { level } : {}) };
    const claim = step(claimedOn, 'employ, certify, disclose, claim', 'claim', {
      makes,
      call: ({ as, under }) =>
        as(asAgency(agency)).POST('/agencies/{id}/merits', { params: under(`agency ${agency}`), body }),
    });
    if (!decidedOn) return [claim];
    const decide = step(decidedOn, 'decide claims', 'decide', {
      changes: makes,
      call: ({ as, on }) =>
        decision === 'refused'
          ? as(staff).POST('/merits/{id}/refusal', { params: on(makes), body: { reason: reason ?? '' } })
          : as(staff).POST('/merits/{id}/recognition', { params: on(makes), body: {} }),
    });
    return [claim, decide];
  });
}

const departures = ({ rows }: Sample): Step[] =>
  rows.departures.map((row) => {
    const { agency, on: day, how, reason } = row;
    const changes = `agency ${agency}`;
    return stepsOfRow(row, agency)(day, 'deregister', how, {
      changes,
      call: ({ as, on }) =>
        how === 'suspended'
          ? as(staff).POST('/agencies/{id}/suspension', { params: on(changes), body: { reason } })
          : as(staff).POST('/agencies/{id}/deregistration', { params: on(changes), body: { reason } }),
    });
  });

/** A person full-time at two agencies: one of them explains, staff accept it. The signal has an id that no row names. */
const explanations = ({ rows }: Sample): Step[] =>
  rows.explanations.flatMap((row) => {
    const { agency, consultant, explainedOn, text, settledOn, reason } = row;
    const step = stepsOfRow(row, `${agency} ${consultant}`);
    const signal = async ({ as, header, idOf }: Pick<AskingOf<'registry'>, 'as' | 'header' | 'idOf'>) => {
      const query = { kind: 'full-time-twice' } as const;
      const { items } = await bodyOf(as(staff).GET('/signals', { params: { query } }));
      const known = items.find(
        ({ personId, state }) => personId === idOf(`consultant ${consultant}`) && state !== 'closed',
      );
      if (!known) throw new Error(`there is no open signal about ${consultant}`);
      return { header: { ...header, 'If-Match': `"${known.version}"` }, path: { id: known.id } };
    };
    return [
      step(explainedOn, 'explain signals', 'explain', {
        call: async (asking) =>
          asking
            .as(asAgency(agency))
            .POST('/signals/{id}/explanation', { params: await signal(asking), body: { text } }),
      }),
      step(settledOn, 'settle signals', 'settle', {
        call: async (asking) =>
          asking.as(staff).POST('/signals/{id}/settlement', {
            params: await signal(asking),
            body: { outcome: 'settled', reason },
          }),
      }),
    ];
  });
