import fc from 'fast-check';
import type { Agency } from '../registration/agency.js';
import type { DisclosureStandard } from '../disclosure/disclosure-standard.js';
import {
  allowedActions,
  DECISION_DEADLINE,
  END_DEADLINE,
  endByChallenge,
  endWithholding,
  expireWithholding,
  grantWithholding,
  hides,
  isOverdue,
  isTold,
  missDecision,
  refuseRequest,
  type RequestContext,
  requestWithholding,
  type Withholding,
  type WithholdingRequest,
} from './withholding.js';

const agency = { id: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d', state: 'registered', deregisteredOn: null } as Agency;
const field = { type: 'list', required: true, zh: '字段', en: 'field' } as const;
const standard: DisclosureStandard = {
  version: '2026.1',
  inForceFrom: '2014-01-01',
  sections: {
    experience: {
      zh: '经验',
      en: 'Experience',
      clause: 'R3 (5)',
      fields: { enterprises: { ...field, mayBeWithheld: true }, enterpriseCount: field },
    },
  },
};
const context: RequestContext = { agency, standard, earlier: [], isPublished: false };
const asked: WithholdingRequest = {
  id: '11111111-2222-8333-8444-555555555555',
  field: 'experience.enterprises',
  of: 'enterprise',
  enterpriseId: '22222222-2222-8333-8444-555555555555',
  reason: 'client-confidential',
  justification: '服务合同第八条约定保密',
  until: '2027-03-01',
};
const TODAY = '2026-03-02';
const staff = { decision: '属实', decidedBy: 'staff-1' };
const request = (over: Partial<WithholdingRequest> = {}, around: Partial<RequestContext> = {}, today = TODAY) =>
  requestWithholding({ ...asked, ...over }, { ...context, ...around }, today);
const requested = (...args: Parameters<typeof request>): Withholding => ({ ...request(...args).state, version: 1 });
const granted = (until = '2027-03-01', on = '2026-03-10') => grantWithholding(requested({ until }), staff, on).state;

describe('a request', () => {
  test('waits fifteen working days for staff and ends by itself after its last day', () => {
    const { state, events, deadlines } = request();
    expect(state).toMatchObject({ state: 'requested', hidesMeanwhile: true, decideBy: '2026-03-23' });
    expect(deadlines).toMatchObject([
      { start: DECISION_DEADLINE, due: { date: '2026-03-23', provisional: false } },
      { start: END_DEADLINE, due: { date: '2027-03-01' } },
    ]);
    expect(events).toMatchObject([
      { type: 'registry.withholding-requested.v1', data: { agencyId: agency.id, decideBy: '2026-03-23' } },
    ]);
  });

  test('tells neither the justification nor the enterprise', () => {
    const told = JSON.stringify([request().events, grantWithholding(requested(), staff, TODAY).events]);
    for (const secret of [asked.justification, asked.enterpriseId, staff.decision]) expect(told).not.toContain(secret);
  });

  test.each([
    ['a field nobody knows', { field: 'experience.fame' }, {}, 'registry.withholding-field-unknown'],
    ['a field that must be public', { field: 'experience.enterpriseCount' }, {}, 'registry.withholding-not-possible'],
    ['an enterprise’s secret without it', { enterpriseId: null }, {}, 'registry.withholding-enterprise-missing'],
    ['an own secret with one', { of: 'agency' as const }, {}, 'registry.withholding-enterprise-not-applicable'],
    ['one until today', { until: TODAY }, {}, 'registry.withholding-until-past'],
    ['one for a day more than three years', { until: '2029-03-03' }, {}, 'registry.withholding-until-too-late'],
    ['an identity-card number', { justification: '联系人362322198709086409' }, {}, 'registry.id-card-number'],
    ['one beside another', {}, { earlier: [requested()] }, 'registry.withholding-overlaps'],
    ['one beside what is granted', {}, { earlier: [granted()] }, 'registry.withholding-overlaps'],
  ])('%s is refused', (_, over, around, code) => {
    expect(() => request(over, around)).toThrow(expect.objectContaining({ code }));
  });

  test('may be for three years to the day', () => {
    expect(request({ until: '2029-03-02' }).state.until).toBe('2029-03-02');
  });

  test('is for registered agencies', () => {
    const gone = { ...agency, state: 'deregistered', deregisteredOn: '2026-01-01' } as Agency;
    expect(() => request({}, { agency: gone })).toThrow(
      expect.objectContaining({ code: 'registry.agency-deregistered' }),
    );
  });
});

describe('while it is requested', () => {
  test('a field that was never published is not shown, one that the public knows stays', () => {
    expect(hides(requested(), TODAY)).toBe(true);
    expect(hides(requested({}, { isPublished: true }), TODAY)).toBe(false);
    expect(isTold(requested())).toBe(true);
    expect(isTold(requested({}, { isPublished: true }))).toBe(false);
  });

  test('asking again after a refusal or a withdrawal hides nothing', () => {
    const refused = refuseRequest(requested(), staff, '2026-03-10').state;
    const withdrawn = endWithholding(requested(), { endedBy: 'agency', endReason: '撤回' }, '2026-03-10').state;
    for (const earlier of [[refused], [withdrawn], [withdrawn, refused]])
      expect(requested({}, { earlier }, '2026-03-11').hidesMeanwhile).toBe(false);
  });

  test('a grant that follows a refusal makes good for it', () => {
    const refused = refuseRequest(requested(), staff, '2026-03-05').state;
    const over = expireWithholding(granted('2026-04-01')).state;
    expect(requested({}, { earlier: [refused, over] }, '2026-05-06').hidesMeanwhile).toBe(true);
  });

  test('it is overdue from the day after the last day for staff, which is put on record once it is missed', () => {
    expect(isOverdue(requested(), '2026-03-23')).toBe(false);
    expect(isOverdue(requested(), '2026-03-24')).toBe(true);
    expect(missDecision(requested()).events).toMatchObject([{ type: 'registry.withholding-decision-missed.v1' }]);
    expect(missDecision(granted()).events).toEqual([]);
  });
});

describe('a prolongation', () => {
  const prolong = (today: string, until = '2027-12-31', earlier = [granted()]) =>
    requested({ until }, { earlier, isPublished: true }, today);

  test('may be asked for from thirty days before the end, and leaves no gap', () => {
    expect(() => prolong('2027-01-29')).toThrow(expect.objectContaining({ code: 'registry.withholding-overlaps' }));
    const later = prolong('2027-01-30');
    expect(later.hidesMeanwhile).toBe(true);
    expect(hides(later, '2027-03-02')).toBe(true);
  });

  test('ends later than what it prolongs', () => {
    expect(() => prolong('2027-02-01', '2027-03-01')).toThrow(
      expect.objectContaining({ code: 'registry.withholding-overlaps' }),
    );
  });

  test('that was refused hides nothing when it is asked for again', () => {
    const refused = refuseRequest(prolong('2027-01-30'), staff, '2027-02-10').state;
    expect(prolong('2027-02-11', '2027-12-31', [granted(), refused]).hidesMeanwhile).toBe(false);
  });
});

describe('a withholding', () => {
  test('granted hides the field to its last day inclusive', () => {
    expect([hides(granted(), '2027-03-01'), hides(granted(), '2027-03-02')]).toEqual([true, false]);
    expect(grantWithholding(requested(), staff, TODAY)).toMatchObject({
      events: [{ type: 'registry.withholding-granted.v1', data: { until: '2027-03-01', grantedOn: TODAY } }],
      deadlines: [{ stop: DECISION_DEADLINE }],
    });
  });

  test('refused hides nothing and is nobody else’s business', () => {
    const { state, events } = refuseRequest(requested(), staff, TODAY);
    expect([hides(state, TODAY), isTold(state)]).toEqual([false, false]);
    expect(events).toMatchObject([{ type: 'registry.withholding-refused.v1' }]);
  });

  test('tells whether the public did not see the field until it came to nothing', () => {
    const withdraw = (it: Withholding) => endWithholding(it, { endedBy: 'agency', endReason: '撤回' }, TODAY);
    const refuse = (it: Withholding) => refuseRequest(it, staff, TODAY);
    const seen = requested({}, { isPublished: true });
    const wasHidden = [
      refuse(seen),
      withdraw(seen),
      refuse(requested()),
      withdraw(requested()),
      withdraw(granted()),
    ].map(({ events }) => (events[0]!.data as { wasHidden: boolean }).wasHidden);
    expect(wasHidden).toEqual([false, false, true, true, true]);
  });

  test('expired ended on the day after its last, whenever that is noticed', () => {
    expect(expireWithholding(granted())).toMatchObject({
      state: { state: 'ended', endedBy: 'expiry', endedOn: '2027-03-02' },
      events: [{ data: { endedOn: '2027-03-02', endedBy: 'expiry' } }],
      deadlines: [{ stop: DECISION_DEADLINE }, { stop: END_DEADLINE }],
    });
  });

  test('takes no identity-card number in a reason', () => {
    const reason = '经核对362322198709086409属实';
    for (const act of [
      () => grantWithholding(requested(), { ...staff, decision: reason }, TODAY),
      () => refuseRequest(requested(), { ...staff, decision: reason }, TODAY),
      () => endWithholding(granted(), { endedBy: 'agency', endReason: reason }, TODAY),
    ])
      expect(act).toThrow(expect.objectContaining({ code: 'registry.id-card-number' }));
  });

  test('is decided once and ended once; a challenge upheld late ends nothing', () => {
    const over = endWithholding(granted(), { endedBy: 'alliance-staff', endReason: '不再需要' }, '2026-05-06').state;
    expect(() => grantWithholding(granted(), staff, TODAY)).toThrow(
      expect.objectContaining({ code: 'registry.withholding-already-decided' }),
    );
    expect(() => refuseRequest(over, staff, TODAY)).toThrow(
      expect.objectContaining({ code: 'registry.withholding-already-decided' }),
    );
    expect(() => endWithholding(over, { endedBy: 'agency', endReason: '再次' }, TODAY)).toThrow(
      expect.objectContaining({ code: 'registry.withholding-over' }),
    );
    expect(endByChallenge(granted(), '已公开', '2026-05-06').state).toMatchObject({ endedBy: 'challenge' });
    for (const decision of [endByChallenge(over, '已公开', TODAY), expireWithholding(over)])
      expect(decision).toEqual({ state: over, events: [] });
  });
});

test('whatever is done to a withholding, it keeps its state table and only an open one hides', () => {
  const steps = {
    grant: (it: Withholding, on: string) => grantWithholding(it, staff, on),
    refuse: (it: Withholding, on: string) => refuseRequest(it, staff, on),
    end: (it: Withholding, on: string) => endWithholding(it, { endedBy: 'agency', endReason: '撤回' }, on),
  };
  const after = { grant: 'granted', refuse: 'refused', end: 'ended' };
  const step = fc.constantFrom('grant' as const, 'refuse' as const, 'end' as const);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), fc.boolean(), (taken, isPublished) => {
      let withholding = requested({}, { isPublished });
      for (const name of taken) {
        if (allowedActions(withholding).includes(name)) {
          withholding = steps[name](withholding, TODAY).state;
          expect(withholding.state).toBe(after[name]);
        } else expect(() => steps[name](withholding, TODAY)).toThrow();
        if (hides(withholding, TODAY)) expect(['requested', 'granted']).toContain(withholding.state);
        expect(hides(withholding, '2027-03-02')).toBe(false);
      }
    }),
  );
});
