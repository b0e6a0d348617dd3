import type { ServiceClient } from '@heng/clients';
import { plusDays } from '@heng/legal-time';
import { bodyOf } from './api.js';
import { agency as asAgency, expert, experts, secondStaff, staff } from './call.js';
import type { Sample } from './read-sample.js';
import { type Phase, type Step, stepsOf } from './step.js';

/** The requests about complaints: anyone files them, staff accept or decline, the agency answers, panels rule. */
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

/** The days before a ruling on which its panel is announced and drawn; the parties could strike in between. */
const [ANNOUNCED, DRAWN] = [12, 11];
const SEATS = [0, 1, 2] as const;
const LOTTERY = { source: '双色球', result: '03 11 12 19 24 31 + 09' };

/** A panel is announced and drawn, its members declare to have no tie, give their opinions, vote, and rule. */
const rulings = ({ rows }: Sample): Step[] =>
  rows.complaints.flatMap((row) => {
    const { number, ruledOn, outcome, severity, rulingReason: fact } = row;
    if (!ruledOn || !outcome || !fact) return [];
    const step = stepsOf('complaints')(row, number);
    const [complaint, changes] = [`complaint ${number}`, `panel ${number}`];
    const drawnOn = plusDays(ruledOn, -DRAWN);
    const grounds = { fact, evidence: '双方提交的说明和证明材料。', rule: '办法“投诉、举报及处理”。' };
    const verdict = { outcome, ...(severity ? { severity } : {}), measures: [] };
    const seated = (date: string, phase: Phase, what: 'declaration' | 'opinion' | 'vote' | 'ruling', seat: number) =>
      step(date, phase, `${what} ${seat}`, {
        changes,
        call: async ({ as, on, idOf }) => {
          const { sub, name } = await memberOf(as(staff), idOf, complaint, seat);
          const [member, params] = [as(expert(sub)), on(changes)];
          if (what === 'declaration') return member.POST('/panels/{id}/declaration', { params, body: { name } });
          if (what === 'opinion')
            return member.POST('/panels/{id}/opinion', { params, body: { ...verdict, ...grounds } });
          if (what === 'vote') return member.POST('/panels/{id}/vote', { params, body: verdict });
          return member.POST('/panels/{id}/ruling', { params, body: grounds });
        },
      });
    return [
      step(plusDays(ruledOn, -ANNOUNCED), 'announce panels', 'panel', {
        makes: changes,
        call: ({ as, under }) => {
          const body = {
            seats: 3 as const,
            source: `${LOTTERY.source}${drawnOn.replaceAll('-', '')}期`,
            resultOn: drawnOn,
          };
          return as(staff).POST('/complaints/{id}/panel', { params: under(complaint), body });
        },
      }),
      ...[staff, secondStaff].map((by, n) =>
        step(drawnOn, 'draw panels', `result ${n + 1}`, {
          changes,
          call: ({ as, on }) =>
            as(by).POST('/panels/{id}/result', { params: on(changes), body: { result: LOTTERY.result } }),
        }),
      ),
      ...SEATS.map((seat) => seated(drawnOn, 'declare to have no tie', 'declaration', seat)),
      ...SEATS.map((seat) => seated(ruledOn, 'give opinions', 'opinion', seat)),
      ...SEATS.map((seat) => seated(ruledOn, 'vote', 'vote', seat)),
      seated(ruledOn, 'rule on complaints', 'ruling', 0),
    ];
  });

/** The expert in a seat of a complaint's panel, as staff find out. */
async function memberOf(
  complaints: ServiceClient<'complaints'>,
  idOf: (name: string) => string,
  complaint: string,
  seat: number,
): Promise<{ sub: keyof typeof experts; name: string }> {
  const params = { path: { id: idOf(complaint) } };
  const { panel } = await bodyOf(complaints.GET('/complaints/{id}/panel', { params }));
  const member = panel?.members[seat]?.expert;
  const subs = Object.keys(experts) as (keyof typeof experts)[];
  const sub = subs.find((one) => idOf(`expert ${one}`) === member);
  if (!sub) throw new Error(`nobody of the sample sits in seat ${seat} of the panel on ${complaint}`);
  return { sub, name: experts[sub] };
}

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
