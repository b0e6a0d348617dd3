import type { Fact } from '@heng/contracts';
import fc from 'fast-check';
import { aProject } from '../../../test/a-project.js';
import {
  type Assessment,
  type AssessmentStatus,
  assessmentStatuses,
  merge,
  recordReport,
  type Report,
  standingOf,
} from './assessment.js';

const today = '2026-03-02';
const id = 'b0000000-0000-8000-8000-000000000001';
const project = aProject();

const of = <S extends AssessmentStatus>(status: S, on: string, revision = 0): Report<S> => ({ status, on, revision });
const record = (current: Assessment | null, report: Report, over = {}) =>
  recordReport(current, { id, project: aProject(over), report }, today);

/** The state after reports in this order, and all events in the order of their recording. */
function after(reports: readonly Report[]): { state: Assessment; events: Fact[] } {
  const events: Fact[] = [];
  let state: Assessment | null = null;
  for (const report of reports) {
    const decision = record(state, report);
    events.push(...decision.events);
    state = { version: 0, ...decision.state };
  }
  return { state: state!, events };
}

const accepted = of('accepted', '2025-11-03');
const submitted = of('submitted', '2025-12-01');
const passed = of('passed', '2026-01-15');
const failed = of('failed', '2026-01-15');
const withdrawn = of('withdrawn', '2025-12-20');
const revoked = of('revoked', '2026-02-20');

describe('a report', () => {
  test('is told as the event of its kind, with the project and the assessment', () => {
    const about = { ...{ projectId: project.id, agencyId: project.agencyId }, enterpriseId: project.enterpriseId };
    const told = (report: Report) => after([report]).events.map(({ type, subject, data }) => [type, subject, data]);
    const expected = (type: string, data: object) => [
      [`tracking.assessment-${type}.v1`, id, { ...about, assessmentId: id, ...data }],
    ];
    expect(told(accepted)).toEqual(expected('accepted', { acceptedOn: '2025-11-03' }));
    expect(told(submitted)).toEqual(expected('submitted', { submittedOn: '2025-12-01' }));
    expect(told(passed)).toEqual(expected('decided', { outcome: 'passed', decidedOn: '2026-01-15' }));
    expect(told(failed)).toEqual(expected('decided', { outcome: 'failed', decidedOn: '2026-01-15' }));
    expect(told(withdrawn)).toEqual(expected('withdrawn', { withdrawnOn: '2025-12-20' }));
    expect(told(revoked)).toEqual(expected('revoked', { revokedOn: '2026-02-20' }));
  });

  test('lies between the project’s start and today, also after the project’s end', () => {
    expect(record(null, of('submitted', '2025-09-01')).state.submittedOn).toBe('2025-09-01');
    expect(record(null, of('submitted', today), { endedOn: '2026-01-31' }).state.submittedOn).toBe(today);
    expect(() => record(null, of('submitted', '2025-08-31'))).toThrow('tracking.outside-project');
    expect(() => record(null, of('submitted', '2026-03-03'))).toThrow('tracking.date-in-future');
  });

  test('is about a project that has begun, and always about the same', () => {
    const proposed = { state: 'proposed', confirmedOn: null } as const;
    expect(() => record(null, submitted, proposed)).toThrow('tracking.assessment-before-confirmation');
    const { state } = after([submitted]);
    const other = { id: 'd0000000-0000-8000-8000-000000000002' };
    expect(() => record(state, passed, other)).toThrow('tracking.assessment-of-another-project');
  });

  test('that is told again changes nothing', () => {
    const { state } = after([submitted, passed]);
    expect(record(state, submitted)).toEqual({ state, events: [] });
    expect(record(state, submitted).state).toBe(state);
  });

  test('that says otherwise under the same revision is refused', () => {
    const { state } = after([submitted, passed]);
    expect(() => record(state, of('submitted', '2025-12-02'))).toThrow('tracking.report-contradicts');
    expect(() => record(state, failed)).toThrow('tracking.report-contradicts');
  });

  test('with a higher revision corrects, one with a lower one comes too late', () => {
    const { state, events } = after([passed, of('failed', '2026-01-16', 2), of('passed', '2026-01-17', 1)]);
    expect(state).toMatchObject({ outcome: 'failed', decidedOn: '2026-01-16', status: 'failed' });
    expect(events.map(({ data }) => data)).toMatchObject([
      { outcome: 'passed', decidedOn: '2026-01-15' },
      { outcome: 'failed', decidedOn: '2026-01-16' },
    ]);
  });
});

describe('an assessment stands', () => {
  test.each<[string, Report[], AssessmentStatus]>([
    ['as accepted', [accepted], 'accepted'],
    ['as submitted', [accepted, submitted], 'submitted'],
    ['as submitted, though its acceptance was never told', [submitted], 'submitted'],
    ['as withdrawn', [accepted, submitted, withdrawn], 'withdrawn'],
    ['as passed', [submitted, passed], 'passed'],
    ['as failed, though the submission is still on its way', [failed], 'failed'],
    ['as decided, whatever was said of a withdrawal', [submitted, withdrawn, passed], 'passed'],
    ['as revoked', [submitted, passed, revoked], 'revoked'],
    ['as revoked, though that was told first', [revoked], 'revoked'],
  ])('%s', (_, reports, status) => {
    expect(after(reports).state.status).toBe(status);
    expect(after(reports.toReversed()).state.status).toBe(status);
  });

  test('with a date for each kind of report', () => {
    expect(after([revoked, passed, submitted, accepted]).state).toMatchObject({
      acceptedOn: '2025-11-03',
      submittedOn: '2025-12-01',
      outcome: 'passed',
      decidedOn: '2026-01-15',
      withdrawnOn: null,
      revokedOn: '2026-02-20',
    });
  });
});

describe('whatever the order of the reports, and however often they come', () => {
  const day = fc.integer({ min: 0, max: 27 }).map((n) => `2025-12-${String(n + 1).padStart(2, '0')}`);
  const report = fc.record({ status: fc.constantFrom(...assessmentStatuses), on: day, revision: fc.nat(3) });
  const kindOf = ({ status }: Report) => (status === 'passed' || status === 'failed' ? 'decided' : status);
  /** Reports in two orders, each with repetitions; no two reports of one kind share a revision. */
  const deliveries = fc
    .uniqueArray(report, { minLength: 1, maxLength: 20, selector: (one) => `${kindOf(one)} ${one.revision}` })
    .chain((reports) => {
      const delivery = fc
        .array(fc.constantFrom(...reports), { maxLength: 20 })
        .chain((again) => fc.shuffledSubarray([...reports, ...again], { minLength: reports.length + again.length }));
      return fc.tuple(delivery, delivery);
    });

  /** The last event of each type. */
  const lastTold = (events: readonly Fact[]) => Object.fromEntries(events.map(({ type, data }) => [type, data]));

  test('the same stands, and the same was told last of each kind', () => {
    fc.assert(
      fc.property(deliveries, ([one, other]) => {
        const [first, second] = [after(one), after(other)];
        expect(second.state).toEqual(first.state);
        expect(lastTold(second.events)).toEqual(lastTold(first.events));
      }),
    );
  });

  test('what was told last of each kind is what stands', () => {
    fc.assert(
      fc.property(deliveries, ([reports]) => {
        const { state, events } = after(reports);
        const told: unknown = Object.assign({}, ...Object.values(lastTold(events)));
        const { acceptedOn, submittedOn, outcome, decidedOn, withdrawnOn, revokedOn } = state;
        const dates = { acceptedOn, submittedOn, outcome, decidedOn, withdrawnOn, revokedOn };
        expect(told).toMatchObject(Object.fromEntries(Object.entries(dates).filter(([, value]) => value !== null)));
      }),
    );
  });

  test('merging is idempotent and commutative', () => {
    fc.assert(
      fc.property(report, report, (one, other) => {
        fc.pre(kindOf(one) !== kindOf(other) || one.revision !== other.revision);
        expect(merge(merge({}, one), other)).toEqual(merge(merge({}, other), one));
        expect(standingOf(merge(merge({}, one), one))).toEqual(standingOf(merge({}, one)));
      }),
    );
  });
});
