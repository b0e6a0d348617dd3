import { stages } from '@heng/contracts';
import { plusDays } from '@heng/legal-time';
import { type As, TestBed } from '@heng/testing';
import fc from 'fast-check';
import { answerBody } from '../test/answering.js';
import { agency, committee, consultant, enterprise, proposeProject, registerParties, staff } from '../test/parties.js';
import {
  type Action,
  type End,
  ENDED_ON,
  ProjectModel,
  type Report,
  stageDays,
  suspensionFrom,
} from '../test/project-model.js';
import { tracking } from './tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const party = fc.constantFrom('agency' as const, 'enterprise' as const);
const stage = fc.constantFrom(...stages);
const as = <P extends 'agency' | 'enterprise'>(one: P) => fc.constant(one);
const does = <D extends Action['does']>(one: D) => fc.constant(one);
/** Beginnings and ends are rare, so that most of the time there is a project to work on. */
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: does('confirm'), as: as('enterprise') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('decline' as const), as: as('enterprise') }) },
  { weight: 1, arbitrary: fc.record({ does: does('withdraw'), as: as('agency') }) },
  {
    weight: 6,
    arbitrary: fc.record({ does: does('record-stage'), as: party, stage, shift: fc.integer({ min: 0, max: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ does: does('confirm-stage'), as: as('enterprise'), stage }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('suspend' as const, 'resume' as const), as: party }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('end' as const, 'terminate' as const), as: party }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: does('enter'),
      as: party,
      on: fc.integer({ min: 1, max: 6 }).map((n) => `2025-12-0${n}`),
      days: fc.constantFrom(0, 0.5, 1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: does('cosign'), as: as('enterprise') }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: does('answer'), as: as('enterprise'), level: fc.integer({ min: 1, max: 5 }) }),
  },
);
/** Up to five statuses, some of them corrected once, by a day earlier. */
const reports: fc.Arbitrary<Report[]> = fc
  .record({ outcome: fc.constantFrom('passed', 'failed'), all: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) })
  .map(({ outcome, all }) => {
    const known = [
      { status: 'accepted', on: '2025-12-10' },
      { status: 'submitted', on: '2025-12-20' },
      { status: outcome, on: '2026-01-10' },
      { status: 'withdrawn', on: '2026-01-15' },
      { status: 'revoked', on: '2026-02-20' },
    ].map((report) => ({ ...report, revision: 0 }));
    const corrected = known.map((report) => ({ ...report, on: plusDays(report.on, -1), revision: 1 }));
    return all.map((n) => [...known, ...corrected][n]!);
  });

type Request = Readonly<{
  method: string;
  path: string;
  options: { as: As; key: string; version?: number; body: object };
}>;

/** A real project beside its model. */
class Course {
  private readonly model = new ProjectModel();
  private readonly done: Request[] = [];
  private version = 1;
  private calls = 0;

  constructor(
    readonly id: string,
    private readonly assessmentId: string,
  ) {}

  async act(one: Action): Promise<void> {
    const request = this.requestOf(one);
    const possible = this.model.do(one);
    const { status, body } = await bed.call(request.method, request.path, request.options);
    expect({ one, possible, status, code: body.code }).toMatchObject({ possible: status < 300 });
    if (!possible) return;
    this.done.push(request);
    if (request.options.version !== undefined) this.version = body.version as number;
  }

  /** Repeats a finished request, like an impatient client. */
  async repeat(n: number): Promise<void> {
    const request = this.done[n % this.done.length];
    if (!request) return;
    expect((await bed.call(request.method, request.path, request.options)).status).toBeLessThan(300);
  }

  async report(one: Report): Promise<void> {
    const answer = await bed.call('POST', `/assessments/${this.assessmentId}/reports`, {
      as: committee,
      body: { projectId: this.id, ...one },
    });
    expect({ one, taken: answer.status < 300 }).toEqual({ one, taken: this.model.report(one) });
  }

  get expected(): End {
    return this.model.end;
  }

  async actual(): Promise<End> {
    const read = async (path: string) => (await bed.call('GET', `/projects/${this.id}${path}`, { as: staff })).body;
    const [project, work, { items }, answers] = await Promise.all(
      ['', '/on-site-work', '/assessments', '/feedback/answers'].map(read),
    );
    return {
      state: project.state,
      stages: Object.fromEntries(
        project.stages
          .filter(({ startedOn }: any) => startedOn)
          .map(({ stage: name, startedOn, completedOn, confirmedOn }: any) => [
            name,
            { startedOn, completedOn, confirmed: confirmedOn !== null },
          ]),
      ),
      work: Object.fromEntries(
        work.consultants
          .flatMap(({ months }: any) => months.flatMap(({ entries }: any) => entries))
          .map(({ on, days, cosigned }: any) => [on, { days, cosigned }]),
      ),
      levels: answers.items.map(({ satisfaction }: any) => satisfaction.overall),
      reports: reportsOf(items[0]),
    };
  }

  private requestOf(one: Action): Request {
    const project = `/projects/${this.id}`;
    const caller = one.as === 'agency' ? agency : enterprise;
    const request = (method: string, path: string, body: object, versioned = true): Request => ({
      ...{ method, path: project + path },
      options: { as: caller, key: `${this.id} ${++this.calls}`, body, ...(versioned ? { version: this.version } : {}) },
    });
    const reason = '双方协商一致';
    switch (one.does) {
      case 'confirm':
        return request('POST', '/confirmation', {});
      case 'decline':
        return request('POST', '/decline', { reason });
      case 'withdraw':
        return request('POST', '/withdrawal', { reason });
      case 'record-stage':
        return request('PUT', `/stages/${one.stage}`, stageDays(one.stage, one.shift));
      case 'confirm-stage':
        return request('POST', `/stages/${one.stage}/confirmation`, {});
      case 'suspend':
        return request('POST', '/suspension', { from: suspensionFrom(this.model.suspensions), reason });
      case 'resume':
        return request('POST', '/resumption', { from: suspensionFrom(this.model.suspensions - 0.5) });
      case 'end':
        return request('POST', '/end', { endedOn: ENDED_ON });
      case 'terminate':
        return request('POST', '/termination', { endedOn: ENDED_ON, reason });
      case 'enter':
        return request(
          'POST',
          '/on-site-work',
          { personId: consultant, entries: [{ on: one.on, days: one.days }] },
          false,
        );
      case 'cosign':
        return request(
          'POST',
          '/on-site-work/cosignature',
          { personId: consultant, entries: this.model.entered },
          false,
        );
      case 'answer':
        return request('POST', '/feedback', answerBody(one.level), false);
    }
  }
}

function reportsOf(assessment: Record<string, string | null> | undefined): Record<string, string> {
  const { acceptedOn, submittedOn, outcome, decidedOn, withdrawnOn, revokedOn } = assessment ?? {};
  const all = {
    accepted: acceptedOn,
    submitted: submittedOn,
    [outcome ?? 'none']: decidedOn,
    withdrawn: withdrawnOn,
    revoked: revokedOn,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** One action or report, taken now or postponed, until all are taken. */
type Turn = Readonly<{ kind: 'act' | 'report' | 'repeat'; n: number }>;
const turns = fc.array(
  fc.record({
    kind: fc.constantFrom('act' as const, 'act' as const, 'report' as const, 'repeat' as const),
    n: fc.nat(20),
  }),
  { minLength: 10, maxLength: 60 },
);

let courses = 0;

async function run(actions: readonly Action[], told: readonly Report[], order: readonly Turn[]): Promise<Course> {
  courses += 1;
  const course = new Course(
    await proposeProject(bed, enterpriseId),
    `b0000000-0000-8000-8000-${String(courses).padStart(12, '0')}`,
  );
  const left = [...actions];
  for (const { kind, n } of order) {
    if (kind === 'act' && left.length > 0) await course.act(left.shift()!);
    if (kind === 'report' && told.length > 0) await course.report(told[n % told.length]!);
    if (kind === 'repeat') await course.repeat(n);
  }
  for (const one of left) await course.act(one);
  // The subsystem delivers the undelivered reports in the end, in another order.
  for (const one of told.toReversed()) await course.report(one);
  return course;
}

test('however agency, enterprise and subsystem come between each other, and come again, a project ends up as its model', async () => {
  const starts = fc.array(action, { minLength: 5, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(starts, reports, turns, turns, async (actions, told, one, another) => {
      const first = await run(actions, told, one);
      expect(await first.actual()).toEqual(first.expected);
      const second = await run(actions, told.toReversed(), another);
      expect(await second.actual()).toEqual(await first.actual());
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 300_000);
