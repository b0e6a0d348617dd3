import { agency as asAgency, expert, staff } from './call.js';
import type { Sample } from './read-sample.js';
import { type Step, stepsOf } from './step.js';

const POST = { service: 'complaints', method: 'POST' } as const;

/** What complaints are told: filed by anyone, accepted or declined by staff, answered by the agency, ruled on by experts. */
export function complaintsSteps({ rows }: Sample): Step[] {
  return rows.complaints.flatMap((row) => {
    const { number, agency, allegation, statement, evidence, email, filedOn, acceptedOn, declinedOn, declineReason } =
      row;
    const step = stepsOf(row, number);
    const name = `complaint ${number}`;
    const file = step(filedOn, 'file complaints', 'file', {
      makes: name,
      call: (idOf) => ({
        ...POST,
        path: '/complaints',
        body: {
          agencyId: idOf(`agency ${agency}`),
          allegation,
          statement,
          ...(evidence ? { evidence: [evidence] } : {}),
          ...(email ? { email } : {}),
        },
      }),
    });
    const next = (date: string | null, phase: Step['phase'], action: string, as: typeof staff, body: object): Step[] =>
      date === null
        ? []
        : [
            step(date, phase, action, {
              changes: name,
              call: (idOf) => ({ ...POST, path: `/complaints/${idOf(name)}/${action}`, as, body }),
            }),
          ];
    const { answeredOn, answer, ruledOn, outcome, severity, rulingReason } = row;
    return [
      file,
      ...next(acceptedOn, 'accept or decline complaints', 'acceptance', staff, {}),
      ...next(declinedOn, 'accept or decline complaints', 'decline', staff, { reason: declineReason }),
      ...next(answeredOn, 'answer complaints', 'answer', asAgency(agency), { statement: answer }),
      ...next(ruledOn, 'rule on complaints', 'ruling', expert, {
        outcome,
        ...(severity ? { severity } : {}),
        reason: rulingReason,
      }),
    ];
  });
}
