import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MediationFailed, MediationOpened, OfferMade } from '@heng/contracts';
import { countWorkingDays, officialCalendar, plusDays } from '@heng/legal-time';
import { dayOn, fact, given, rowsMissingIn } from '@heng/testing/rules';
import fc from 'fast-check';
import { accept, answer, type Complaint, file } from '../case/complaint.js';
import { mediate, resume } from '../case/mediated.js';
import { agree, expire, fail, type Mediation, mediationLifecycle, offer, open, type Participant } from './mediation.js';

const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const complaintId = '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01';
const matter = {
  ...{ id: 'a1000000-0000-8000-8000-000000000001', complaintId, agencyId },
  ...{ mediator: 'staff-1', reason: '双方愿意协商。' },
};
const filing = {
  ...{ id: complaintId, number: null, agencyId, allegation: 'misconduct' as const },
  ...{ statement: '理由', wish: null, evidence: [] },
};
const filer: Participant = { party: 'complainant' };
const agency: Participant = { party: 'agency' };
const staff: Participant = { isStaff: true };

const opened: Mediation = { ...open(matter, dayOn('2026-03-02')).state, version: 1 };
const offered = offer(opened, '退款。', agency, '2026-03-03').state;

describe('a mediation', () => {
  test('has 45 working days, in which the parties make offers', () => {
    given(matter)
      .when((one) => open(one, dayOn('2026-03-02')))
      .then({ events: [fact(MediationOpened, { openedOn: '2026-03-02', due: '2026-05-08' })] });
    given(opened)
      .when((one) => offer(one, '退款一半。', agency, '2026-05-08'))
      .then({ events: [fact(OfferMade, { by: 'agency', number: 1, madeOn: '2026-05-08' })] });
    given(opened)
      .when((one) => offer(one, '退款一半。', agency, '2026-05-09'))
      .then('complaints.mediation-over', { due: '2026-05-08' });
  });

  test('tells nobody the words of an offer', () => {
    const { events } = offer(opened, '退款一半。', filer, '2026-03-03');
    expect(JSON.stringify(events)).not.toContain('退款');
  });

  test('is settled by whoever accepts the last offer of the other side, and by nobody else', () => {
    const both = offer(offered, '全额退款。', filer, '2026-03-04').state;
    given(both)
      .when((one) => agree(one, filer, '2026-03-05'))
      .then({ state: { state: 'settled', accepted: 1, endedBy: 'complainant' }, events: [] });
    given(both)
      .when((one) => agree(one, agency, '2026-03-05'))
      .then({ state: { state: 'settled', accepted: 2, endedBy: 'agency' } });
    given(offered)
      .when((one) => agree(one, agency, '2026-03-05'))
      .then('complaints.offer-missing');
    for (const by of [staff, {}])
      given(both)
        .when((one) => agree(one, by, '2026-03-05'))
        .then('complaints.mediation-not-yours');
  });

  test.each([
    ['complainant', filer],
    ['agency', agency],
    ['staff', staff],
  ] as const)('is ended without an agreement by %s', (endedBy, by) => {
    given(offered)
      .when((one) => fail(one, '分歧较大。', by, '2026-03-05'))
      .then({ state: { state: 'failed', endedBy }, events: [fact(MediationFailed, { failedOn: '2026-03-05' })] });
  });

  test('fails when its time is over, and not before', () => {
    expect(expire(offered, '2026-05-08').state).toBe(offered);
    given(offered)
      .when((one) => expire(one, '2026-05-09'))
      .then({ state: { state: 'failed', endedBy: 'clock' }, events: [fact(MediationFailed, {})] });
  });

  test('takes 20 offers of a party at most', () => {
    let full = opened;
    for (let n = 0; n < 20; n += 1) full = offer(full, '退款。', agency, '2026-03-03').state;
    given(full)
      .when((one) => offer(one, '退款。', agency, '2026-03-03'))
      .then('complaints.offers-used', { count: 20 });
    expect(offer(full, '退款。', filer, '2026-03-03').state.offers).toHaveLength(21);
  });
});

const answered = (): Complaint => {
  const filed = { ...file(filing, dayOn('2025-01-02')).state, version: 1 };
  const accepted = accept(filed, dayOn('2025-01-02')).state;
  return answer(accepted, { agencyId, statement: '理由', evidence: [] }, dayOn('2025-01-06')).state;
};

test('the days of a mediation do not count for the ruling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 60 }), (before, length) => {
      const [from, until] = [plusDays('2025-01-06', before), plusDays(plusDays('2025-01-06', before), length)];
      const mediated = mediate(answered(), '愿意', dayOn(from)).state;
      const { due } = resume(mediated, dayOn(until)).state.clocks.ruling!;
      const count = (a: string, b: string) => (a < b ? countWorkingDays(officialCalendar, a, b).count : 0);
      const counted =
        count('2025-01-06', plusDays(from, -1)) +
        count(until > from ? plusDays(until, -1) : plusDays(from, before ? -1 : 0), due!.date);
      expect(counted).toBe(30);
    }),
  );
});

test('the README shows the lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(rowsMissingIn(readme, mediationLifecycle)).toEqual([]);
});

test('each action is of a party, staff or the clock', () => {
  const offers = (by: Participant) =>
    mediationLifecycle.allowedActions({ ...offered, by, today: '2026-03-05' }, { role: 'public' });
  expect([filer, agency, staff, {}].map(offers)).toEqual([['offer', 'agree', 'fail'], ['offer', 'fail'], ['fail'], []]);
});
