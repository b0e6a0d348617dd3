import type { Expiry } from '@heng/assessment';
import { CertificateIssued, CertificateRevoked } from '@heng/contracts';
import { given, fact } from '@heng/testing/rules';
import fc from 'fast-check';
import { type Certificate, expire, issue, revoke, stateOf, validUntil } from './certificate.js';

const certificate = {
  id: '11111111-2222-8333-8444-555555555555',
  number: 'LHRH-2026-0001',
  personId: '66666666-7777-8888-8999-aaaaaaaaaaaa',
  issuedOn: '2026-03-02',
};
const renewalId = 'bbbbbbbb-2222-8333-8444-555555555555';
const employer = 'cccccccc-2222-8333-8444-555555555555';
const earnedBy = 'dddddddd-2222-8333-8444-555555555555';
const issued = (): Certificate => ({ ...issue(certificate, '2026-03-02').state, version: 1 });
const expiry = (enterprises: number, last = issued()): Expiry => ({
  origin: last.origin,
  personId: last.personId,
  expiredOn: last.validUntil,
  enterprises,
  needed: 3,
  renewedUntil: enterprises >= 3 ? validUntil(last.validUntil) : null,
  facts: [earnedBy],
  explanation: { zh: `${enterprises}家`, en: `${enterprises} enterprises` },
});
const succeed = (last: Certificate, enterprises: number, today = '2029-03-03') =>
  expire(last, { expiry: expiry(enterprises, last), agencyIds: [employer], renewalId }, today);
const revoked = () => revoke(issued(), { revokedOn: '2027-01-01', reason: '替考' }, '2027-01-02').state;

test.each([
  ['the corresponding day', '2023-05-10', '2026-05-10'],
  ['the last of a month without that day', '2024-02-29', '2027-02-28'],
  ['a day off all the same: it is no term to act in', '2023-10-01', '2026-10-01'],
])('a certificate is valid for three years, until %s', (_, issuedOn, last) => {
  expect(validUntil(issuedOn)).toBe(last);
});

const issuing = (over: object = {}, today = '2026-03-02') =>
  given({ ...certificate, ...over }).when((input) => issue(input, today));

test('a certificate is told with its last day, and a clock runs until then', () => {
  const { id: certificateId, ...rest } = certificate;
  issuing().then({
    state: { origin: certificateId, renews: null },
    events: [fact(CertificateIssued, { certificateId, ...rest, validUntil: '2029-03-02' }, certificateId)],
    deadlines: [{ start: 'registry.certificate-expiry', due: { date: '2029-03-02' } }],
  });
});

test.each([
  ['a certificate of tomorrow', {}, '2026-03-01', 'date-in-future'],
  ['a number as renewals have', { number: 'LHRH-2026-0001-R1' }, '2026-03-02', 'certificate-number-reserved'],
  ['an identity number', { number: '11010519491231002X' }, '2026-03-02', 'id-card-number'],
])('%s is refused', (_, over, today, refusal) => {
  issuing(over, today).then(`registry.${refusal}`);
});

describe('after the last day (R9 1a)', () => {
  test('what the facts earned gives a new certificate from the day of expiry, with the facts', () => {
    const { expired, renewed } = succeed(issued(), 3);
    expect(expired).toMatchObject({
      state: { renewedBy: renewalId, expiry: { zh: '3家', on: '2029-03-03' } },
      events: [],
    });
    expect(renewed).toMatchObject({
      state: {
        id: renewalId,
        number: 'LHRH-2026-0001-R1',
        issuedOn: '2029-03-02',
        validUntil: '2032-03-02',
        origin: certificate.id,
        renews: certificate.id,
      },
      events: [{ type: 'registry.certificate-renewed.v1', data: { renews: certificate.id, facts: [earnedBy] } }],
      deadlines: [{ due: { date: '2032-03-02' } }],
    });
  });

  test('a renewed one is renewed again under the first number', () => {
    const first = { ...succeed(issued(), 3).renewed!.state, version: 1 };
    expect(succeed(first, 4, '2032-03-03').renewed?.state).toMatchObject({
      number: 'LHRH-2026-0001-R2',
      origin: certificate.id,
      renews: renewalId,
    });
  });

  test('too few enterprises let it lapse, with the figures, to whom it concerns', () => {
    const { expired, renewed } = succeed(issued(), 2);
    expect(renewed).toBeNull();
    expect(stateOf(expired.state, '2029-03-03')).toBe('lapsed');
    expect(expired.events).toMatchObject([
      { type: 'registry.certificate-lapsed.v1', data: { agencyIds: [employer], enterprises: 2, needed: 3 } },
    ]);
  });

  test('a lapse is told once, and late facts renew it from the day of expiry', () => {
    const lapsed = succeed(issued(), 2).expired.state;
    expect(succeed(lapsed, 2, '2029-05-01').expired).toEqual({ state: lapsed, events: [] });
    expect(succeed(lapsed, 3, '2029-05-01').renewed?.state).toMatchObject({ issuedOn: '2029-03-02' });
  });

  test('on its last day it is valid and nothing happens', () => {
    expect(stateOf(issued(), '2029-03-02')).toBe('valid');
    expect(succeed(issued(), 3, '2029-03-02')).toEqual({ expired: { state: issued(), events: [] }, renewed: null });
  });
});

describe('revoking', () => {
  const revoking =
    (revokedOn: string, reason = '替考') =>
    (last: Certificate) =>
      revoke(last, { revokedOn, reason }, '2027-01-02');

  test('tells the day and stops the clock; the reason, which may name persons, stays here', () => {
    const state = given(issued())
      .when(revoking('2027-01-01'))
      .then({
        events: [fact(CertificateRevoked, { revokedOn: '2027-01-01', origin: certificate.id })],
        deadlines: [{ stop: 'registry.certificate-expiry' }],
      });
    expect(JSON.stringify(revoking('2027-01-01')(issued()).events)).not.toContain('替考');
    expect(stateOf(state, '2027-01-02')).toBe('revoked');
  });

  test('what is revoked is not renewed', () => {
    expect(succeed(revoked(), 5).renewed).toBeNull();
  });

  test.each([
    ['twice', revoked(), revoking('2027-01-01'), 'certificate-already-revoked'],
    [
      'after it was followed',
      succeed(issued(), 3).expired.state,
      revoking('2027-01-01'),
      'certificate-already-renewed',
    ],
    ['from tomorrow', issued(), revoking('2027-01-03'), 'date-in-future'],
    ['from before its issue', issued(), revoking('2026-03-01'), 'certificate-revoked-before-issue'],
    [
      'with an identity-card number as its reason',
      issued(),
      revoking('2027-01-01', '362322198709086409替考'),
      'id-card-number',
    ],
  ])('%s is refused', (_, last, decision, refusal) => {
    given(last).when(decision).then(`registry.${refusal}`);
  });
});

test('however often a certificate is examined, one certificate at most follows it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), (examinations) => {
      let last = issued();
      const followers = examinations.flatMap((enterprises) => {
        const { expired, renewed } = succeed(last, enterprises);
        last = expired.state;
        return renewed ?? [];
      });
      expect(followers).toHaveLength(examinations.some((enterprises) => enterprises >= 3) ? 1 : 0);
    }),
  );
});
