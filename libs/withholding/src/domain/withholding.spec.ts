import { officialCalendar, withYear } from '@heng/legal-time';
import type { Decision } from '@heng/kit/domain';
import { dayOn, keepsLifecycle } from '@heng/testing/rules';
import fc from 'fast-check';
import { fields, names } from '../../test/kinds.js';
import {
  type Asked,
  decideWithholding,
  endWithholding,
  expireWithholding,
  hides,
  isOverdue,
  isKnownToPublic,
  missDecision,
  type RequestContext,
  renewDecision,
  requestWithholding,
  type Withholding,
} from '../domain.js';

const TODAY = '2026-03-02';
const OWNER = '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d';
const SECRET_OF = '22222222-2222-8333-8444-555555555555';
const asked = {
  id: '11111111-2222-8333-8444-555555555555',
  ownerId: OWNER,
  reason: 'other',
  justification: '服务合同第八条约定保密',
  until: '2027-03-01',
};
const field = { field: 'experience.enterprises', of: 'enterprise', enterpriseId: SECRET_OF } as const;
const staff = { decision: '属实', decidedBy: 'staff-1' };
const ID_CARD = '经核对362322198709086409属实';

describe.each([
  ['a field', fields, { ...asked, ...field }, { agencyId: OWNER, field: field.field }],
  ['a name', names, asked, { enterpriseId: OWNER }],
])('%s', (_, kind, ask, about) => {
  const code = (reason: string) => expect.objectContaining({ code: `${kind.service}.${kind.name}-${reason}` }) as Error;
  const idCard = expect.objectContaining({ code: 'id-card-number' }) as Error;
  const type = (what: string) => `${kind.service}.${kind.name}-${what}.v1`;
  const withdrawal = { endedBy: kind.asker, endReason: '撤回' };
  const request = (over: Partial<Asked> = {}, around: Partial<RequestContext> = {}, today = TODAY) =>
    requestWithholding(kind, { ...ask, ...over }, { earlier: [], isPublished: false, ...around }, dayOn(today));
  const requested = (...args: Parameters<typeof request>): Withholding => ({ ...request(...args).state, version: 1 });
  const grant = (it: Withholding, on = TODAY) => decideWithholding(kind, it, { ...staff, action: 'grant' }, on);
  const refuse = (it: Withholding, on = TODAY) => decideWithholding(kind, it, { ...staff, action: 'refuse' }, on);
  const withdraw = (it: Withholding, on = TODAY) => endWithholding(kind, it, withdrawal, [], on);
  const uphold = (it: Withholding, on = TODAY) =>
    endWithholding(kind, it, { endedBy: 'challenge', endReason: '早已公开' }, [], on);
  const granted = (until = '2027-03-01', on = '2026-03-10') => grant(requested({ until }), on).state;

  describe('a request', () => {
    test('waits fifteen working days for staff and ends by itself after its last day', () => {
      const { state, events, deadlines } = request();
      expect(state).toMatchObject({ state: 'requested', hidesMeanwhile: true, decideBy: '2026-03-23' });
      expect(deadlines).toMatchObject([
        { start: kind.decisionClock, due: { date: '2026-03-23', provisional: false } },
        { start: kind.endClock, due: { date: '2027-03-01' } },
      ]);
      const told = { ...about, withholdingId: asked.id, decideBy: '2026-03-23', hidesMeanwhile: true };
      expect(events).toMatchObject([{ type: type('requested'), data: told }]);
    });

    test('tells neither the justification, nor whose secret it is, nor what staff say', () => {
      const told = JSON.stringify([request(), grant(requested()), refuse(requested())].map(({ events }) => events));
      for (const secret of [asked.justification, SECRET_OF, staff.decision]) expect(told).not.toContain(secret);
    });

    test.each([
      ['one until today', { until: TODAY }, 'until-past'],
      ['one for a day more than three years', { until: '2029-03-03' }, 'until-too-late'],
    ])('%s is refused', (__, over, reason) => {
      expect(() => request(over)).toThrow(code(reason));
    });

    test('is refused beside another that is undecided or granted', () => {
      for (const other of [requested(), granted()])
        expect(() => request({}, { earlier: [other] })).toThrow(code('overlaps'));
    });

    test('is refused with an identity-card number, and where the kind of value does not allow it', () => {
      expect(() => request({ justification: ID_CARD })).toThrow(idCard);
      const mustBeWithholdable = () => {
        throw new Error('not this one');
      };
      expect(() => request({}, { mustBeWithholdable })).toThrow('not this one');
    });

    test('may be for three years to the day', () => {
      expect(request({ until: '2029-03-02' }).state.until).toBe('2029-03-02');
    });
  });

  describe('while it is requested', () => {
    test('what was never published is not shown, what the public knows stays', () => {
      expect([hides(requested(), TODAY), isKnownToPublic(requested())]).toEqual([true, true]);
      const known = requested({}, { isPublished: true });
      expect([hides(known, TODAY), isKnownToPublic(known)]).toEqual([false, false]);
    });

    test('asking again after a refusal, a withdrawal or a challenge upheld hides nothing', () => {
      const [refused, withdrawn] = [refuse(requested()).state, withdraw(requested()).state];
      const [upheld, upheldMeanwhile] = [uphold(granted(), '2026-03-10').state, uphold(requested()).state];
      for (const earlier of [[refused], [withdrawn], [upheld], [upheldMeanwhile], [withdrawn, refused]])
        expect(requested({}, { earlier }, '2026-03-11').hidesMeanwhile).toBe(false);
    });

    test('a grant that follows a refusal or a challenge upheld makes good for it', () => {
      const [refused, upheld] = [refuse(requested(), '2026-03-05').state, uphold(granted(), '2026-03-11').state];
      const over = expireWithholding(kind, granted('2026-04-01', '2026-03-12'), []).state;
      for (const earlier of [refused, upheld])
        expect(requested({}, { earlier: [earlier, over] }, '2026-05-06').hidesMeanwhile).toBe(true);
    });

    test('it is overdue from the day after the last day for staff, which is put on record once it is missed', () => {
      expect([isOverdue(requested(), '2026-03-23'), isOverdue(requested(), '2026-03-24')]).toEqual([false, true]);
      const told = { ...about, decideBy: '2026-03-23' };
      expect(missDecision(kind, requested()).events).toMatchObject([{ type: type('decision-missed'), data: told }]);
      expect(missDecision(kind, granted()).events).toEqual([]);
    });
  });

  test('another calendar moves the last day to decide and tells the owner; a decided request stays', () => {
    const daysOff = [{ name: '元旦', from: '2027-01-01', until: '2027-01-04' }];
    const longer = withYear(officialCalendar, { year: 2027, sources: ['通知'], daysOff, workdays: [] });
    const renew = (it: Withholding, today = '2026-12-28') =>
      renewDecision(kind, it, { provisional: true }, dayOn(today, longer));
    const late = requested({ until: '2027-12-31' }, {}, '2026-12-11');
    expect(late.decideBy).toBe('2027-01-04');
    expect(renew(late)).toMatchObject({
      state: { decideBy: '2027-01-05' },
      events: [
        {
          type: `${kind.service}.deadline-moved.v1`,
          data: { [`${kind.asker}Id`]: OWNER, deadline: kind.decisionClock, before: '2027-01-04', due: '2027-01-05' },
        },
      ],
      deadlines: [{ start: kind.decisionClock, due: { date: '2027-01-05' } }],
    });
    const decided = grant(late, '2026-12-14').state;
    expect(renew(decided)).toEqual({ state: decided, events: [] });
  });

  describe('a prolongation', () => {
    const prolong = (today: string, until = '2027-12-31', earlier = [granted()]) =>
      requested({ until }, { earlier, isPublished: true }, today);

    test('may be asked for from thirty days before the end, and leaves no gap', () => {
      expect(() => prolong('2027-01-29')).toThrow(code('overlaps'));
      const later = prolong('2027-01-30');
      expect([later.hidesMeanwhile, hides(later, '2027-03-02')]).toEqual([true, true]);
    });

    test('ends later than what it prolongs', () => {
      expect(() => prolong('2027-02-01', '2027-03-01')).toThrow(code('overlaps'));
    });

    test.each<[string, Withholding, boolean]>([
      ['granted', grant(prolong('2027-01-30'), '2027-02-10').state, true],
      ['undecided', prolong('2027-01-30'), true],
      ['refused', refuse(prolong('2027-01-30'), '2027-02-10').state, false],
      ['over on the same day', grant(prolong('2027-01-30', '2027-03-02'), '2027-02-10').state, true],
      ['over before', granted('2027-03-01'), false],
    ])('that is %s: the end of what it prolongs tells whether the value is still withheld', (__, other, still) => {
      const ends = [
        expireWithholding(kind, granted(), [other]),
        endWithholding(kind, granted(), withdrawal, [other], '2027-03-02'),
      ];
      for (const { events } of ends)
        expect(events).toMatchObject([{ data: { ...about, endedOn: '2027-03-02', stillWithheld: still } }]);
    });

    test('that was refused hides nothing when it is asked for again', () => {
      const refused = refuse(prolong('2027-01-30'), '2027-02-10').state;
      expect(prolong('2027-02-11', '2027-12-31', [granted(), refused]).hidesMeanwhile).toBe(false);
    });
  });

  describe('a withholding', () => {
    test('granted hides the value to its last day inclusive', () => {
      expect([hides(granted(), '2027-03-01'), hides(granted(), '2027-03-02')]).toEqual([true, false]);
      expect(grant(requested())).toMatchObject({
        events: [{ type: type('granted'), data: { ...about, until: '2027-03-01', grantedOn: TODAY } }],
        deadlines: [{ stop: kind.decisionClock }],
      });
    });

    test('refused hides nothing and is nobody else’s business', () => {
      const { state, events, deadlines } = refuse(requested());
      expect([hides(state, TODAY), isKnownToPublic(state)]).toEqual([false, false]);
      expect(events).toMatchObject([{ type: type('refused'), data: { ...about, refusedOn: TODAY } }]);
      expect(deadlines).toEqual([{ stop: kind.decisionClock }, { stop: kind.endClock }]);
    });

    test('tells whether it hid the value until it came to nothing', () => {
      const seen = requested({}, { isPublished: true });
      const outcomes = [refuse(seen), withdraw(seen), refuse(requested()), withdraw(requested()), withdraw(granted())];
      const wasHidden = outcomes.map(({ events }) => (events[0]!.data as { wasHidden: boolean }).wasHidden);
      expect(wasHidden).toEqual([false, false, true, true, true]);
    });

    test('expired ended on the day after its last, whenever that is noticed', () => {
      expect(expireWithholding(kind, granted(), [])).toMatchObject({
        state: { state: 'ended', endedBy: 'expiry', endedOn: '2027-03-02' },
        events: [{ type: type('ended'), data: { ...about, endedOn: '2027-03-02', endedBy: 'expiry' } }],
        deadlines: [{ stop: kind.decisionClock }, { stop: kind.endClock }],
      });
      const over = withdraw(granted()).state;
      expect(expireWithholding(kind, over, [])).toEqual({ state: over, events: [] });
    });

    test('takes no identity-card number in a reason', () => {
      for (const act of [
        () => decideWithholding(kind, requested(), { action: 'grant', ...staff, decision: ID_CARD }, TODAY),
        () => decideWithholding(kind, requested(), { action: 'refuse', ...staff, decision: ID_CARD }, TODAY),
        () => endWithholding(kind, granted(), { ...withdrawal, endReason: ID_CARD }, [], TODAY),
      ])
        expect(act).toThrow(idCard);
    });
  });

  test('its actions lead where the lifecycle says, and only an open one hides', () => {
    for (const isPublished of [false, true]) {
      const keeps = (act: (it: Withholding) => Decision<Withholding>) => (it: Withholding) => {
        const decision = act(it);
        const { state } = decision.state;
        expect(hides(decision.state, TODAY)).toBe(state === 'granted' || (state === 'requested' && !isPublished));
        expect(hides(decision.state, '2027-03-02')).toBe(false);
        return decision;
      };
      const { state, ...decision } = request({}, { isPublished });
      const [grants, refuses, ends] = [keeps(grant), keeps(refuse), keeps(withdraw)];
      const acts = { grant: grants, refuse: refuses, end: ends };
      const tells = Object.fromEntries(kind.lifecycle.states.map((told) => [type(told), told]));
      keepsLifecycle(kind.lifecycle, { ...decision, state: { ...state, version: 1 } }, acts, tells);
    }
  });

  test('asked again and again, what staff said no to once is not hidden without a grant', () => {
    const outcomes = {
      refused: refuse,
      withdrawn: withdraw,
      expired: (it: Withholding) => expireWithholding(kind, it, []),
      upheld: uphold,
    };
    const outcome = fc.constantFrom(...(Object.keys(outcomes) as (keyof typeof outcomes)[]));
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 5 }), (taken) => {
        const earlier: Withholding[] = [];
        for (const [n, name] of taken.entries()) {
          const it = requested({}, { earlier });
          expect(it.hidesMeanwhile).toBe(n === 0);
          earlier.push(outcomes[name](it).state);
        }
      }),
    );
  });
});

test('who asked may only end, staff may all that the state allows', () => {
  const may = (role: 'agency' | 'alliance-staff') =>
    fields.lifecycle.states.map((state) => fields.lifecycle.allowedActions({ state }, { role }).join(' '));
  expect(may('agency')).toEqual(['end', 'end', '', '']);
  expect(may('alliance-staff')).toEqual(['grant refuse end', 'end', '', '']);
});
