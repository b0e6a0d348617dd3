import { allegations, FilerTold, FilerWithdrew, ReporterWithdrew, ReportWithdrawn } from '@heng/contracts';
import { dayOn, fact, given } from '@heng/testing/rules';
import fc from 'fast-check';
import { accept, file, withdraw } from '../case/complaint.js';
import { acceptReport, beginHearing, declineReport, fileReport, withdrawReport } from '../report/report.js';
import { complaintFiled, reportFiled } from './filed-case.js';
import type { Filer } from './filer.js';
import { isOfPublicInterest } from './grounds.js';
import { endsWith, withdrawFiler } from './withdrawal.js';

const id = '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01';
const today = '2026-03-02';
const filing: Parameters<typeof file>[0] = {
  ...{ id, number: 'T2026-000123-3', agencyId: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11' },
  ...{ allegation: 'misconduct' as const, statement: '理由', wish: null, evidence: [] },
};
const filed = { ...file(filing, dayOn(today)).state, version: 1 };
const filer: Filer = {
  ...{ id, version: 1, caseId: id, number: 'T2026-000123-3', mode: 'anonymous', name: null, filedOn: today },
  ...{
    hasAddress: true,
    withdrawnOn: null,
    withdrawalReason: null,
    contactKey: null,
    summaryAllowedOn: null,
    codeSalt: '',
    codeHash: '',
  },
};
const leave = (complaint: typeof filed) => (one: Filer) =>
  withdrawFiler(one, complaintFiled(complaint), { reason: '已解决。', today });

test('a filer leaves once, before the case has ended, and is told nothing after it', () => {
  const left = given(filer)
    .when(leave(filed))
    .then({
      state: { withdrawnOn: today, withdrawalReason: '已解决。' },
      events: [fact(FilerWithdrew, { filerId: id, withdrawnOn: today }), fact(FilerTold, { step: 'withdrawn' })],
    });
  given({ ...left, version: 2 })
    .when(leave(filed))
    .then('complaints.already-withdrawn');
  for (const state of ['declined', 'ruled', 'withdrawn'] as const)
    given(filer)
      .when(leave({ ...filed, state }))
      .then('complaints.ended-already', { state });
});

test('false disclosure and the separation of consulting and assessment are of public interest, also before lists had versions', () => {
  for (const grounds of ['2026.1', null])
    expect(allegations.filter((allegation) => isOfPublicInterest({ grounds, allegation }))).toEqual([
      ...['false-disclosure', 'separation-breached'],
    ]);
});

test('the agency is told of the end with the day and whether it was asked, and of nobody who filed', () => {
  const accepted = accept(filed, dayOn(today)).state;
  for (const [complaint, wasAccepted] of [
    [filed, false],
    [accepted, true],
  ] as const) {
    const { state, events } = withdraw(complaint, dayOn('2026-03-04'));
    expect(state).toMatchObject({ state: 'withdrawn', withdrawnOn: '2026-03-04' });
    expect(events.map(({ data }) => data)).toEqual([
      { complaintId: id, agencyId: filing.agencyId, withdrawnOn: '2026-03-04', wasAccepted },
    ]);
  }
});

test('in whatever order filers leave, the case ends with the last one, unless it is of public interest', () => {
  const order = fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      order,
      fc.constantFrom(...allegations),
      (filers, leaving, allegation) => {
        const complaint = { ...filed, allegation };
        const left = new Set<number>();
        for (const one of leaving.filter((n) => n < filers)) {
          left.add(one);
          const isOver = endsWith(filers - left.size, complaintFiled(complaint));
          expect(isOver).toBe(left.size === filers && !isOfPublicInterest(complaint));
        }
      },
    ),
  );
});

describe('a reporter leaves', () => {
  const day = dayOn(today);
  const report = { ...fileReport({ ...filing, number: 'J2026-000123-1' }, day).state, version: 1 };
  const accepted = acceptReport(report, 'staff-1', day).state;
  const heard = beginHearing(accepted, 'staff-1', day).state;

  test('as long as the report is open, which events name without the agency', () => {
    const { events } = withdrawFiler(filer, reportFiled(heard), { reason: null, today });
    expect(events).toMatchObject([fact(ReporterWithdrew, { filerId: id, reportId: id }), fact(FilerTold)]);
    expect(JSON.stringify(events)).not.toContain(report.agencyId);
    const declined = declineReport(report, '无关。', day).state;
    expect(() => withdrawFiler(filer, reportFiled(declined), { reason: null, today })).toThrow('ended-already');
  });

  test.each([
    ['before the agency is heard the report ends', report, true],
    ['while it is verified, too', accepted, true],
    ['once the agency is heard it goes on to its finding', heard, false],
    ['of public interest it goes on', { ...report, allegation: 'false-disclosure' as const }, false],
  ])('%s', (_, one, ends) => {
    expect(endsWith(0, reportFiled(one))).toBe(ends);
  });

  test('a clock that ran is neither met nor missed; one that was missed stays', () => {
    const { state, events, deadlines } = withdrawReport(accepted, day);
    expect([state.state, Object.keys(state.clocks)]).toEqual(['withdrawn', ['acceptance']]);
    expect(events).toMatchObject([fact(ReportWithdrawn, { reportId: id, withdrawnOn: today })]);
    expect(deadlines).toEqual([{ stop: 'complaints.verification' }]);
    const late = withdrawReport(report, dayOn('2026-03-20'));
    expect(late.state.clocks.acceptance).toMatchObject({ missed: true });
  });
});
