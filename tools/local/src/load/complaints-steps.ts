import { agency as asAgency, expert, staff } from './call.js';
import type { Sample } from './read-sample.js';
import { type Step, stepsOf } from './step.js';

/** The requests about complaints: anyone files them, staff accept or decline, the agency answers, experts rule. */
export const complaintsSteps = (sample: Sample): Step[] => [
  ...proceedings(sample),
  ...rulings(sample),
  ...merges(sample),
];

function proceedings({ rows }: Sample): Step[] {
  return rows.complaints.flatMap((row) => {
    const { number, agency, allegation, statement, evidence, email } = row;
    const { acceptedOn, declinedOn, declineReason, answeredOn, answer } = row;
    const step = stepsOf('complaints')(row, number);
    const changes = `complaint ${number}`;
    const steps = [
      step(row.filedOn, 'file complaints', 'file', {
        makes: changes,
        call: ({ as, header, idOf }) =>
          as().POST('/complaints', {
            params: { header },
            body: {
              agencyId: idOf(`agency ${agency}`),
              allegation,
              statement,
              ...(evidence ? { evidence: [evidence] } : {}),
              ...(email ? { email } : {}),
            },
          }),
      }),
    ];
    if (acceptedOn)
      steps.push(
        step(acceptedOn, 'accept or decline complaints', 'acceptance', {
          changes,
          call: ({ as, on }) => as(staff).POST('/complaints/{id}/acceptance', { params: on(changes) }),
        }),
      );
    if (declinedOn && declineReason)
      steps.push(
        step(declinedOn, 'accept or decline complaints', 'decline', {
          changes,
          call: ({ as, on }) =>
            as(staff).POST('/complaints/{id}/decline', { params: on(changes), body: { reason: declineReason } }),
        }),
      );
    if (answeredOn && answer)
      steps.push(
        step(answeredOn, 'answer complaints', 'answer', {
          changes,
          call: ({ as, on }) =>
            as(asAgency(agency)).POST('/complaints/{id}/answer', { params: on(changes), body: { statement: answer } }),
        }),
      );
    return steps;
  });
}

/** An expert declares to have no tie to the agency, and rules. */
const rulings = ({ rows }: Sample): Step[] =>
  rows.complaints.flatMap((row) => {
    const { number, ruledOn, outcome, severity, rulingReason: reason } = row;
    if (!ruledOn || !outcome || !reason) return [];
    const step = stepsOf('complaints')(row, number);
    const changes = `complaint ${number}`;
    return [
      step(ruledOn, 'declare to have no tie', 'declaration', {
        changes,
        call: ({ as, on }) => as(expert('expert:office')).POST('/complaints/{id}/declaration', { params: on(changes) }),
      }),
      step(ruledOn, 'rule on complaints', 'ruling', {
        changes,
        call: ({ as, on }) =>
          as(expert('expert:office')).POST('/complaints/{id}/ruling', {
            params: on(changes),
            body: { outcome, ...(severity ? { severity } : {}), reason },
          }),
      }),
    ];
  });

/** Staff merge filings about the same facts. */
const merges = ({ rows }: Sample): Step[] =>
  rows.complaints.flatMap((row) => {
    const { number, sameAs, mergedOn } = row;
    if (!sameAs || !mergedOn) return [];
    const changes = `complaint ${number}`;
    const merge = stepsOf('complaints')(row, number)(mergedOn, 'merge complaints', 'merge', {
      changes,
      call: ({ as, on, idOf }) =>
        as(staff).POST('/complaints/{id}/incident', {
          params: on(changes),
          body: { sameAs: idOf(`complaint ${sameAs}`), reason: '与首件投诉所述为同一事实。' },
        }),
    });
    return [merge];
  });
