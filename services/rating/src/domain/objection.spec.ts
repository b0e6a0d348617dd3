import {
  NoTieToRatedDeclared,
  ObjectionAccepted,
  ObjectionDecided,
  ObjectionDeclined,
  ObjectionFiled,
  ObjectionLinkIssued,
  ObjectorContactGiven,
} from '@heng/contracts';
import { dayOn, fact, given } from '@heng/testing/rules';
import { ratingOf } from '../../test/ratings.js';
import { idOf } from '../../test/upstream.js';
import * as rules from './objection.js';
import { publishNotice } from './public-notice.js';
import type { Rating, Review } from './rating.js';

const [FILED, LAST_DAY] = ['2026-10-09', '2026-10-09'];
const review: Review = { round: 1, judged: {}, reason: 'x', by: 'reviewer', on: '2026-09-17' };
const undeclared = publishNotice(ratingOf({ reviews: [review] }), dayOn('2026-09-18')).state;
const declared = ['expert', 'agent', 'objector', 'reviewer'].map((by) => ({ by, on: '2026-09-17' }));
const rating: Rating = { ...undeclared, declarations: declared };
const of = (it: Rating): rules.Contested => ({ rating: it, objectors: ['agent', 'objector'] });
const id = idOf('objection');
const said = { statement: '不实', evidence: [], files: [], gist: idOf('gist') };
const link = { email: 'someone@example.cn', token: 'secret', tokenHash: 'hash', lettersToday: 0 };
const party = { contact: '91350100M000100Y43', objector: 'agent', link: null };
const stranger = { contact: 'keyed hash', objector: null, link };
type Objector = Parameters<typeof rules.fileObjection>[3];

const filedBy = (objector: Objector, on = FILED) => rules.fileObjection(id, rating, said, objector, on);
const stateAfter = (decision: ReturnType<typeof filedBy>): rules.Objection => ({ ...decision.state, version: 1 });
const filed = stateAfter(filedBy(party));
const unconfirmed = stateAfter(filedBy(stranger));
const by = (who: string) => ({ reason: '理由', by: who });
const answered = (action: 'accept' | 'decline', who = 'staff') => {
  return (objection: rules.Objection) => rules.answerObjection(action, objection, of(rating), by(who), '2026-10-12');
};
const accepted = answered('accept')(filed).state;
const decided = (who: string, upheld = false) => {
  return (objection: rules.Objection) =>
    rules.decideObjection(objection, of(rating), { upheld, ...by(who) }, '2026-10-13');
};

test('a party of the platform files at once; another objector gets a link at the address', () => {
  expect(filedBy(party)).toMatchObject({ state: { state: 'filed' }, events: [fact(ObjectionFiled)] });
  expect(filedBy(stranger)).toMatchObject({
    state: { state: 'unconfirmed', filedOn: FILED, tokenHash: 'hash' },
    events: [
      fact(ObjectorContactGiven, { objectorId: id, email: 'someone@example.cn' }),
      fact(ObjectionLinkIssued, { token: 'secret', validUntil: '2026-10-12' }),
    ],
    deadlines: [{ start: 'rating.objection-confirmation', due: { date: '2026-10-12' } }],
  });
  expect(() => filedBy(party, '2026-10-10')).toThrow('rating.objection-late');
});

test('an address gets three letters a day, and the answer does not tell', () => {
  const one = filedBy({ ...stranger, link: { ...link, lettersToday: 2 } });
  const more = filedBy({ ...stranger, link: { ...link, lettersToday: 3 } });
  expect([one.events.length, more.events.length]).toEqual([2, 0]);
  expect(more.state).toEqual(one.state);
});

test('one filed on the last day of the notice counts when it is confirmed within three days after', () => {
  expect(FILED).toBe(LAST_DAY);
  const confirmed = (on: string) => (objection: rules.Objection) => rules.confirmObjection(objection, rating, on);
  const confirmable = given(unconfirmed)
    .when(confirmed('2026-10-12'))
    .then({ state: { state: 'filed' }, events: [fact(ObjectionFiled, { filedOn: FILED })] });
  given(unconfirmed).when(confirmed('2026-10-13')).then('rating.objection-link-invalid');
  given(confirmable).when(confirmed('2026-10-12')).then('rating.objection-link-invalid');
  const lapsed = given(unconfirmed)
    .when(rules.lapseObjection)
    .then({ state: { state: 'lapsed' }, events: [] });
  given(lapsed).when(confirmed('2026-10-12')).then('rating.objection-link-invalid');
  expect(rules.lapseObjection(filed).state).toBe(filed);
});

test('staff accept a filed objection or decline it, with author and reason; only an accepted one is decided', () => {
  given(filed)
    .when(answered('decline'))
    .then({
      state: { state: 'declined', acceptance: { reason: '理由', by: 'staff', on: '2026-10-12' } },
      events: [fact(ObjectionDeclined, { reason: '理由' })],
    });
  given(filed).when(decided('expert')).then('rating.objection-not-due');
  given(unconfirmed).when(answered('accept')).then('rating.objection-not-due');
  const open = given(filed)
    .when(answered('accept'))
    .then({ state: { state: 'open' }, events: [fact(ObjectionAccepted)] });
  given(open).when(answered('decline')).then('rating.objection-not-due');
  const upheld = given(open)
    .when(decided('expert', true))
    .then({ state: { state: 'upheld' }, events: [fact(ObjectionDecided, { upheld: true })] });
  given(upheld).when(decided('expert')).then('rating.objection-decided');
});

test('an objector without an account is told of what is decided by letter', () => {
  const confirmed = rules.confirmObjection(unconfirmed, rating, FILED).state;
  expect(answered('decline')(confirmed).events).toMatchObject([{ data: { objectorId: id } }]);
  expect(answered('decline')(filed).events[0]!.data).not.toHaveProperty('objectorId');
});

test('neither an objector to the rating nor a reviewer decides, and neither is offered it', () => {
  given(filed).when(answered('accept', 'agent')).then('rating.own-objection');
  given(filed).when(answered('accept', 'objector')).then('rating.objected-yourself');
  given(accepted).when(decided('agent')).then('rating.own-objection');
  given(accepted).when(decided('objector')).then('rating.objected-yourself');
  given(accepted).when(decided('reviewer')).then('rating.reviewed-by-yourself');
  const offered = (objection: rules.Objection, sub: string, role: 'expert' | 'alliance-staff') =>
    rules.allowedActions(objection, of(rating), { sub, role });
  expect(offered(filed, 'agent', 'alliance-staff')).toEqual([]);
  expect(offered(filed, 'staff', 'alliance-staff')).toEqual(['accept', 'decline']);
  const experts = ['agent', 'objector', 'reviewer', 'expert'];
  expect(experts.map((sub) => offered(accepted, sub, 'expert'))).toEqual([[], [], [], ['decide']]);
});

test('an expert declares to have no tie to the agency before deciding, once for a rating', () => {
  const offered = (it: Rating) => rules.allowedActions(accepted, of(it), { sub: 'another', role: 'expert' });
  const declare = (by: string, objection = accepted) => {
    return (it: Rating) => rules.declareNoTie(objection, of(it), { by, on: '2026-10-13' });
  };
  given(accepted).when(decided('another')).then('rating.tie-not-declared');
  expect(offered(rating)).toEqual(['declare']);
  const now = given(rating)
    .when(declare('another'))
    .then({ state: { state: 'on-notice' }, events: [fact(NoTieToRatedDeclared, { declaredOn: '2026-10-13' })] });
  expect(offered(now)).toEqual(['decide']);
  given(now).when(declare('another')).then('rating.declared-already');
  given(undeclared).when(declare('agent')).then('rating.own-objection');
  given(undeclared).when(declare('reviewer')).then('rating.reviewed-by-yourself');
  given(undeclared).when(declare('another', filed)).then('rating.objection-not-due');
});
