import fc from 'fast-check';
import {
  allowedActions,
  DECISION_DEADLINE,
  END_DEADLINE,
  endByChallenge,
  endNameWithholding,
  expireNameWithholding,
  grantNameWithholding,
  hides,
  isOverdue,
  missDecision,
  type NameWithholding,
  type NameWithholdingRequest,
  refuseNameWithholding,
  type RequestContext,
  requestNameWithholding,
} from './name-withholding.js';

const TODAY = '2026-03-02';
const asked: NameWithholdingRequest = {
  id: '11111111-2222-8333-8444-555555555555',
  enterpriseId: 'f0000000-0000-8000-8000-000000000001',
  reason: 'business-plan',
  justification: '新建产线尚未公告',
  until: '2027-03-01',
};
const staff = { decision: '属实', decidedBy: 'staff-1' };
const withdrawal = { endedBy: 'enterprise', endReason: '撤回' } as const;
const request = (over: Partial<NameWithholdingRequest> = {}, around: Partial<RequestContext> = {}, today = TODAY) =>
  requestNameWithholding({ ...asked, ...over }, { earlier: [], isOnBoard: false, ...around }, today);
const requested = (...args: Parameters<typeof request>): NameWithholding => ({ ...request(...args).state, version: 1 });
const granted = (until = '2027-03-01', on = '2026-03-10') =>
  grantNameWithholding(requested({ until }), staff, on).state;

describe('a request', () => {
  test('waits fifteen working days for staff and ends by itself after its last day', () => {
    const { state, events, deadlines } = request();
    expect(state).toMatchObject({ state: 'requested', hidesMeanwhile: true, decideBy: '2026-03-23' });
    expect(deadlines).toMatchObject([
      { start: DECISION_DEADLINE, due: { date: '2026-03-23', provisional: false } },
      { start: END_DEADLINE, due: { date: '2027-03-01' } },
    ]);
    expect(events).toMatchObject([
      { type: 'tracking.name-withholding-requested.v1', data: { decideBy: '2026-03-23', hidesMeanwhile: true } },
    ]);
  });

  test('tells neither the justification nor what staff say', () => {
    const told = JSON.stringify([request().events, grantNameWithholding(requested(), staff, TODAY).events]);
    for (const secret of [asked.justification, staff.decision]) expect(told).not.toContain(secret);
  });

  test.each([
    ['one until today', { until: TODAY }, {}, 'tracking.name-withholding-until-past'],
    ['one a day longer than three years', { until: '2029-03-03' }, {}, 'tracking.name-withholding-until-too-late'],
    ['an identity-card number', { justification: '联系人362322198709086409' }, {}, 'tracking.id-card-number'],
    ['one beside another', {}, { earlier: [requested()] }, 'tracking.name-withholding-overlaps'],
    ['one beside what is granted', {}, { earlier: [granted()] }, 'tracking.name-withholding-overlaps'],
  ])('%s is refused', (_, over, around, code) => {
    expect(() => request(over, around)).toThrow(code);
  });

  test('may be for three years to the day', () => {
    expect(request({ until: '2029-03-02' }).state.until).toBe('2029-03-02');
  });
});

describe('while it is requested', () => {
  test('a name that was never on the board is not shown, one that the board shows stays', () => {
    expect(hides(requested(), TODAY)).toBe(true);
    expect(hides(requested({}, { isOnBoard: true }), TODAY)).toBe(false);
  });

  test('asking again after a refusal or a withdrawal hides nothing', () => {
    const refused = refuseNameWithholding(requested(), staff, '2026-03-10').state;
    const withdrawn = endNameWithholding(requested(), withdrawal, [], '2026-03-10').state;
    for (const earlier of [[refused], [withdrawn], [withdrawn, refused]])
      expect(requested({}, { earlier }, '2026-03-11').hidesMeanwhile).toBe(false);
  });

  test('a grant that follows a refusal makes good for it', () => {
    const refused = refuseNameWithholding(requested(), staff, '2026-03-05').state;
    const over = expireNameWithholding(granted('2026-04-01'), []).state;
    expect(requested({}, { earlier: [refused, over] }, '2026-05-06').hidesMeanwhile).toBe(true);
  });

  test('it is overdue from the day after the last day for staff, which is put on record once it is missed', () => {
    expect(isOverdue(requested(), '2026-03-23')).toBe(false);
    expect(isOverdue(requested(), '2026-03-24')).toBe(true);
    expect(missDecision(requested()).events).toMatchObject([
      { type: 'tracking.name-withholding-decision-missed.v1', data: { decideBy: '2026-03-23' } },
    ]);
    expect(missDecision(granted()).events).toEqual([]);
  });
});

describe('a prolongation', () => {
  const prolong = (today: string, until = '2027-12-31', earlier = [granted()]) =>
    requested({ until }, { earlier, isOnBoard: true }, today);

  test('may be asked for from thirty days before the end, and leaves no gap', () => {
    expect(() => prolong('2027-01-29')).toThrow('tracking.name-withholding-overlaps');
    const later = prolong('2027-01-30');
    expect(later.hidesMeanwhile).toBe(true);
    expect(hides(later, '2027-03-02')).toBe(true);
  });

  test('ends later than what it prolongs', () => {
    expect(() => prolong('2027-02-01', '2027-03-01')).toThrow('tracking.name-withholding-overlaps');
  });

  test.each<[string, NameWithholding, boolean]>([
    ['granted', grantNameWithholding(prolong('2027-01-30'), staff, '2027-02-10').state, true],
    ['undecided', prolong('2027-01-30'), true],
    ['refused', refuseNameWithholding(prolong('2027-01-30'), staff, '2027-02-10').state, false],
    [
      'over on the same day',
      grantNameWithholding(prolong('2027-01-30', '2027-03-02'), staff, '2027-02-10').state,
      true,
    ],
    ['over before', granted('2027-03-01'), false],
  ])('that is %s: the end of what it prolongs tells whether the name is still withheld', (_, other, stillWithheld) => {
    const ends = [
      expireNameWithholding(granted(), [other]),
      endNameWithholding(granted(), withdrawal, [other], '2027-03-02'),
    ];
    for (const { events } of ends) expect(events).toMatchObject([{ data: { endedOn: '2027-03-02', stillWithheld } }]);
  });

  test('that was refused hides nothing when it is asked for again', () => {
    const refused = refuseNameWithholding(prolong('2027-01-30'), staff, '2027-02-10').state;
    expect(prolong('2027-02-11', '2027-12-31', [granted(), refused]).hidesMeanwhile).toBe(false);
  });
});

describe('a withholding', () => {
  test('granted hides the name to its last day inclusive', () => {
    expect([hides(granted(), '2027-03-01'), hides(granted(), '2027-03-02')]).toEqual([true, false]);
    expect(grantNameWithholding(requested(), staff, TODAY)).toMatchObject({
      events: [{ type: 'tracking.name-withholding-granted.v1', data: { until: '2027-03-01', grantedOn: TODAY } }],
      deadlines: [{ stop: DECISION_DEADLINE }],
    });
  });

  test('refused hides nothing', () => {
    const { state, events, deadlines } = refuseNameWithholding(requested(), staff, TODAY);
    expect(hides(state, TODAY)).toBe(false);
    expect(events).toMatchObject([{ type: 'tracking.name-withholding-refused.v1', data: { refusedOn: TODAY } }]);
    expect(deadlines).toEqual([{ stop: DECISION_DEADLINE }, { stop: END_DEADLINE }]);
  });

  test('expired ended on the day after its last, whenever that is noticed', () => {
    expect(expireNameWithholding(granted(), [])).toMatchObject({
      state: { state: 'ended', endedBy: 'expiry', endedOn: '2027-03-02' },
      events: [{ data: { endedOn: '2027-03-02', endedBy: 'expiry' } }],
      deadlines: [{ stop: DECISION_DEADLINE }, { stop: END_DEADLINE }],
    });
    const over = endNameWithholding(granted(), withdrawal, [], TODAY).state;
    expect(expireNameWithholding(over, [])).toEqual({ state: over, events: [] });
  });

  test('ends by a challenge upheld, unless it is over; asking again then hides nothing before it is granted', () => {
    const { state, events } = endByChallenge(granted(), '早已公开', '2026-04-02');
    expect(state).toMatchObject({ state: 'ended', endedBy: 'challenge', endedOn: '2026-04-02', endReason: '早已公开' });
    expect(events).toMatchObject([{ data: { endedBy: 'challenge', stillWithheld: false } }]);
    expect(endByChallenge(state, '再次', '2026-04-03')).toEqual({ state, events: [] });
    expect(requested({ until: '2027-12-31' }, { earlier: [state] }, '2026-04-03').hidesMeanwhile).toBe(false);
  });

  test('takes no identity-card number in a reason', () => {
    const reason = '经核对362322198709086409属实';
    for (const act of [
      () => grantNameWithholding(requested(), { ...staff, decision: reason }, TODAY),
      () => refuseNameWithholding(requested(), { ...staff, decision: reason }, TODAY),
      () => endNameWithholding(granted(), { ...withdrawal, endReason: reason }, [], TODAY),
    ])
      expect(act).toThrow('tracking.id-card-number');
  });
});

test('whatever is done to a withholding, it keeps its state table and only an open one hides', () => {
  const steps = {
    grant: { act: (it: NameWithholding) => grantNameWithholding(it, staff, TODAY), from: ['requested'], to: 'granted' },
    refuse: {
      act: (it: NameWithholding) => refuseNameWithholding(it, staff, TODAY),
      from: ['requested'],
      to: 'refused',
    },
    end: {
      act: (it: NameWithholding) => endNameWithholding(it, withdrawal, [], TODAY),
      from: ['requested', 'granted'],
      to: 'ended',
    },
  };
  const step = fc.constantFrom('grant' as const, 'refuse' as const, 'end' as const);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), fc.boolean(), (taken, isOnBoard) => {
      let it = requested({}, { isOnBoard });
      for (const name of taken) {
        const { act, from, to } = steps[name];
        expect(allowedActions(it).includes(name)).toBe(from.includes(it.state));
        if (from.includes(it.state)) {
          it = act(it).state;
          expect(it.state).toBe(to);
        } else expect(() => act(it)).toThrow(/name-withholding-(already-decided|over)/);
        expect(hides(it, TODAY)).toBe(it.state === 'granted' || (it.state === 'requested' && !isOnBoard));
        expect(hides(it, '2027-03-02')).toBe(false);
      }
    }),
  );
});

test('asked again and again, a name that was refused once is not hidden without a grant', () => {
  const outcome = fc.constantFrom('refused' as const, 'withdrawn' as const, 'expired' as const);
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 5 }), (outcomes) => {
      const earlier: NameWithholding[] = [];
      for (const [n, one] of outcomes.entries()) {
        const it = requested({ until: '2027-03-01' }, { earlier });
        expect(it.hidesMeanwhile).toBe(n === 0);
        earlier.push(
          one === 'refused'
            ? refuseNameWithholding(it, staff, TODAY).state
            : one === 'withdrawn'
              ? endNameWithholding(it, withdrawal, [], TODAY).state
              : expireNameWithholding(it, []).state,
        );
      }
    }),
  );
});
