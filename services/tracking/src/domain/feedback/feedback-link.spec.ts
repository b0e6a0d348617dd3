import fc from 'fast-check';
import { anEndedProject } from '../../../test/an-ended-project.js';
import { askedOf, type Feedback } from './feedback.js';
import {
  type FeedbackLink,
  isUsable,
  issueLink,
  linksValidUntil,
  mayGetLink,
  mustBeUsable,
  mustGetLink,
  withLink,
} from './feedback-link.js';

const project = anEndedProject('2026-01-31');
const due = '2026-04-30';
const lastDay = '2026-07-29';
const secret = { id: 'b0000000-0000-8000-8000-000000000001', token: 'secret', tokenHash: 'hash' };
const email = 'office@example.cn';
const link: FeedbackLink = { version: 1, ...issueLink(secret, project, email, '2026-02-02').state };
const feedback: Feedback = { version: 1, ...withLink(null, project, link.id).state };

test('a link is good until ninety days after the last day', () => {
  expect(linksValidUntil(due)).toBe(lastDay);
  expect(link).toMatchObject({ validUntil: lastDay, sentTo: email, issuedOn: '2026-02-02', tokenHash: 'hash' });
  expect([isUsable(link, feedback, email, lastDay), isUsable(link, feedback, email, '2026-07-30')]).toEqual([
    true,
    false,
  ]);
});

test('only the event of the letter has the secret', () => {
  const { state, events } = issueLink(secret, project, email, '2026-02-02');
  expect(Object.values(state)).not.toContain(secret.token);
  expect(events).toMatchObject([{ type: 'tracking.feedback-link-issued.v2', data: { token: 'secret', due } }]);
});

test.each([
  ['spent by an answer', link, { linkId: null, givenOn: '2026-02-03', answers: 1 }, email, '2026-02-03'],
  ['superseded', link, { linkId: 'b0000000-0000-8000-8000-000000000002' }, email, '2026-02-03'],
  ['expired', link, {}, email, '2026-07-30'],
  ['sent to an address of before', link, {}, 'new@example.cn', '2026-02-03'],
  ['to an answer that cannot be amended any more', link, { givenOn: '2026-02-03', answers: 1 }, email, '2026-05-01'],
])('a link that is %s is refused like an unknown one', (_, one, over, address, today) => {
  expect(() => mustBeUsable(one, { ...feedback, ...over }, address, today)).toThrow(
    expect.objectContaining({ code: 'tracking.feedback-link-invalid', kind: 'not-found', details: {} }),
  );
});

test('a link to a feedback that nothing came of yet is refused, too', () => {
  expect(isUsable(link, null, email, '2026-02-03')).toBe(false);
});

test('a new link is for an answer that can be given or amended, once a day', () => {
  const code = (state: Partial<Feedback>, sentToday: boolean, today: string) => {
    try {
      mustGetLink({ ...feedback, ...state }, sentToday, today);
      return 'sent';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const given = { givenOn: '2026-03-02', answers: 1 };
  expect(code({}, false, '2026-02-03')).toBe('sent');
  expect(code({}, true, '2026-02-03')).toBe('tracking.feedback-link-recent');
  expect(code({}, false, lastDay)).toBe('sent');
  expect(code({}, false, '2026-07-30')).toBe('tracking.feedback-links-over');
  expect(code(given, false, due)).toBe('sent');
  expect(code(given, false, '2026-05-01')).toBe('tracking.feedback-already-given');
  expect(code({ ...given, givenOn: '2026-05-01', late: true }, false, '2026-05-01')).toBe(
    'tracking.feedback-already-given',
  );
});

test('who may get a link is who is not refused one, and only such a link can be used', () => {
  const day = fc
    .integer({ min: 0, max: 220 })
    .map((n) => new Date(Date.UTC(2026, 0, 31 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.option(day), fc.boolean(), day, (givenOn, sentToday, today) => {
      const state = { ...askedOf(project), version: 1, linkId: link.id, givenOn };
      let refused = false;
      try {
        mustGetLink(state, sentToday, today);
      } catch {
        refused = true;
      }
      expect(mayGetLink(state, sentToday, today)).toBe(!refused);
      if (!refused) expect(isUsable(link, state, email, today)).toBe(true);
    }),
  );
});
