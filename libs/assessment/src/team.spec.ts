import { AGENCY, CUTOFF, Facts, facts, indicator } from '../test-facts.js';
import { expiries, methodology2026_1 } from './index.js';

const certified = (told: Facts, cutoff = CUTOFF) => indicator('certified-consultants', told, undefined, cutoff);
const expired = (told: Facts, cutoff = CUTOFF) => expiries(told.evidence, methodology2026_1, { cutoff });
const renewed = (told: Facts, cutoff = CUTOFF) =>
  expired(told, cutoff).flatMap(({ renewedUntil: validUntil, expiredOn: issuedOn, ...expiry }) =>
    validUntil ? [{ ...expiry, issuedOn, validUntil }] : [],
  );

describe('persons with a valid certificate (R9 1a)', () => {
  test('a certificate is valid on its last day and not on the day after', () => {
    const li = facts().employs('Li').certified('Li', '2023-07-01', '2026-06-30');
    expect(certified(li, '2026-06-30').value).toBe(1);
    expect(certified(li, '2026-07-01').value).toBe(0);
  });

  test('a certificate counts from the day of issue', () => {
    const li = facts().employs('Li').certified('Li', '2026-06-30', '2029-06-29');
    expect(certified(li, '2026-06-30').value).toBe(1);
    expect(certified(li, '2026-06-29').value).toBe(0);
  });

  test('a person with two certificates is one person, and both facts stand behind the value', () => {
    const li = facts()
      .employs('Li')
      .certified('Li', '2024-01-01', '2026-12-31')
      .certified('Li', '2025-01-01', '2027-12-31', '2');
    expect(certified(li)).toMatchObject({
      value: 1,
      points: 3,
      clause: 'R9 1a',
      facts: ['certificate-issued Li 1 1', 'certificate-issued Li 2 1', 'employment-started our-agency Li 1'],
    });
  });

  test('the last day of an employment counts, the day after does not', () => {
    const li = facts().employs('Li').certified('Li', '2024-01-01', '2026-12-31').lost('Li', '2026-06-30');
    expect(certified(li, '2026-06-30').value).toBe(1);
    expect(certified(li, '2026-07-01').value).toBe(0);
  });

  test('a person employed elsewhere only does not count', () => {
    const li = facts().employs('Li', '2020-01-01', 'another-agency').certified('Li', '2024-01-01', '2026-12-31');
    expect(certified(li).value).toBe(0);
  });

  test('a person employed from the day after the cutoff does not count', () => {
    const li = facts().employs('Li', '2026-07-01').certified('Li', '2024-01-01', '2026-12-31');
    expect(certified(li).value).toBe(0);
  });
});

describe('renewal (R9 1a)', () => {
  const expiring = (person = 'Li') => facts().employs(person).certified(person, '2023-03-15', '2026-03-15');
  const threePassed = (decided: [string, string, string], days = 10) =>
    expiring()
      .passed('Li', 'E1', decided[0], days)
      .passed('Li', 'E2', decided[1], days)
      .passed('Li', 'E3', decided[2], days);
  /** Work at three enterprises until these days, and their passes on these. */
  const threeServed = (until: readonly string[], passedOn: readonly string[], days = 10) =>
    until.reduce(
      (li, lastDay, n) => li.worked('Li', `E${n}`, days, lastDay).decided(`E${n}`, 'passed', passedOn[n]),
      expiring(),
    );

  test('three enterprises served within the validity give a new certificate of three years on the day it expires', () => {
    const li = threePassed(['2023-03-24', '2024-06-01', '2026-03-15']);
    expect(renewed(li, '2026-03-14')).toEqual([]);
    expect(renewed(li, '2026-03-15')).toMatchObject([
      { personId: 'Li', issuedOn: '2026-03-15', validUntil: '2029-03-15' },
    ]);
    expect(certified(li).value).toBe(1);
    expect(certified(li, '2029-03-15').value).toBe(1);
    expect(certified(li, '2029-03-16').value).toBe(0);
  });

  test('the facts behind a renewal are the certificate, the work and the decisions', () => {
    expect(renewed(threePassed(['2024-01-01', '2024-02-01', '2024-03-01']))[0]?.facts).toEqual([
      'assessment-decided E1 assessment 2',
      'assessment-decided E2 assessment 2',
      'assessment-decided E3 assessment 2',
      'certificate-issued Li 1 1',
      'on-site-work-recorded Li E1 1 1',
      'on-site-work-recorded Li E2 1 1',
      'on-site-work-recorded Li E3 1 1',
    ]);
  });

  test('the service itself lies within the validity: days before the issue count for nothing', () => {
    const passes = ['2024-01-01', '2024-06-01', '2026-03-15'];
    expect(renewed(threeServed(['2023-03-24', '2024-05-01', '2026-03-15'], passes))).toHaveLength(1);
    expect(renewed(threeServed(['2023-03-23', '2024-05-01', '2026-03-15'], passes))).toEqual([]);
    const halfBefore = threeServed(['2023-03-20', '2024-05-01', '2026-03-15'], passes);
    expect(renewed(halfBefore.worked('Li', 'E0', 9, '2023-05-01', '2'))).toEqual([]);
    expect(renewed(halfBefore.worked('Li', 'E0', 1, '2023-05-02', '3'))).toHaveLength(1);
  });

  test('an enterprise has passed by the day of expiry, be it before the issue', () => {
    const until = ['2023-05-01', '2024-05-01', '2026-03-15'];
    expect(renewed(threeServed(until, ['2023-03-14', '2020-01-01', '2026-03-15']))).toHaveLength(1);
    expect(renewed(threeServed(until, ['2023-03-14', '2020-01-01', '2026-03-16']))).toEqual([]);
  });

  test('two enterprises, or three passes of two enterprises, are too few', () => {
    const two = expiring().passed('Li', 'E1', '2024-01-01').passed('Li', 'E2', '2024-02-01');
    expect(renewed(two)).toEqual([]);
    const again = new Facts();
    again.evidence.push(...two.evidence);
    const second = { projectId: 'E2 second project', enterpriseId: 'E2', agencyId: AGENCY };
    again.evidence.push(
      {
        id: 'w',
        type: 'tracking.on-site-work-recorded.v1',
        subject: 'w',
        version: 1,
        data: { ...second, workId: 'w', personId: 'Li', from: '2025-01-01', until: '2025-02-01', days: 20 },
      },
      {
        id: 'd',
        type: 'tracking.assessment-decided.v1',
        subject: 'a',
        version: 1,
        data: { ...second, assessmentId: 'a', outcome: 'passed', decidedOn: '2025-03-01' },
      },
    );
    expect(renewed(again)).toEqual([]);
  });

  test('on-site work done after the expiry does not help', () => {
    const li = threePassed(['2024-01-01', '2024-02-01', '2024-03-01'], 5);
    ['E1', 'E2', 'E3'].forEach((enterprise) => li.worked('Li', enterprise, 5, '2026-03-16', '2'));
    expect(renewed(li)).toEqual([]);
  });

  test('work for another agency counts for the person', () => {
    const li = expiring();
    ['E1', 'E2', 'E3'].forEach((enterprise) => li.passed('Li', enterprise, '2024-05-01', 10, 'another-agency'));
    expect(renewed(li)).toHaveLength(1);
  });

  test('a renewed certificate is renewed again by three more, and work on the day of renewal serves the first only', () => {
    const first = () => threePassed(['2024-01-01', '2024-02-01', '2026-03-15']);
    const three = first()
      .passed('Li', 'E4', '2026-03-25')
      .passed('Li', 'E5', '2027-01-01')
      .passed('Li', 'E6', '2029-03-15');
    expect(renewed(three, '2029-03-15').map(({ validUntil }) => validUntil)).toEqual(['2029-03-15', '2032-03-15']);
    const two = first()
      .passed('Li', 'E6', '2028-01-01')
      .passed('Li', 'E4', '2026-03-24')
      .passed('Li', 'E5', '2027-01-01');
    expect(renewed(two, '2029-03-15').map(({ validUntil }) => validUntil)).toEqual(['2029-03-15']);
  });

  test('a certificate that is not renewed says what was there and what it takes', () => {
    const two = expiring().passed('Li', 'E1', '2024-01-01').passed('Li', 'E2', '2024-02-01');
    expect(expired(two)).toMatchObject([
      {
        origin: 'Li 1',
        personId: 'Li',
        expiredOn: '2026-03-15',
        renewedUntil: null,
        enterprises: 2,
        needed: 3,
        explanation: {
          zh: '有效期（2023-03-15至2026-03-15）内作为项目组主要成员服务、且期满前已通过评定的企业有2家，换发新证书须3家及以上',
          en: 'lead consultant from 2023-03-15 to 2026-03-15 for 2 enterprises that had passed by then; a renewal takes 3 or more',
        },
      },
    ]);
    expect(expired(two, '2026-03-14')).toEqual([]);
  });

  test('that the registry told of a renewal changes no figure', () => {
    const li = threePassed(['2023-03-15', '2024-06-01', '2026-03-15']);
    const before = certified(li);
    li.evidence.push({
      id: 'told',
      type: 'registry.certificate-renewed.v1',
      subject: 'Li 2',
      version: 1,
      data: { certificateId: 'Li 2', origin: 'Li 1', renews: 'Li 1', personId: 'Li', issuedOn: '2026-03-15' },
    });
    expect(certified(li)).toEqual(before);
  });

  test('renewals come in the order of persons', () => {
    const both = facts().certified('Wang', '2023-03-15', '2026-03-15').certified('Li', '2023-03-15', '2026-03-15');
    ['E1', 'E2', 'E3'].forEach((enterprise) =>
      both.passed('Wang', enterprise, '2024-01-01').worked('Li', enterprise, 10, '2024-01-01'),
    );
    const reversed = both.evidence.map((fact, i) => ({ ...fact, id: `fact ${i}` }));
    const persons = expiries(reversed, methodology2026_1, { cutoff: CUTOFF }).map(({ personId }) => personId);
    expect(persons).toEqual(['Li', 'Wang']);
  });

  test('a pass revoked by the day of expiry does not help; one revoked later has helped', () => {
    const three = () => threePassed(['2024-01-01', '2024-02-01', '2024-03-01']);
    expect(renewed(three().passRevoked('E3', '2026-03-15'))).toEqual([]);
    expect(expired(three().passRevoked('E3', '2026-03-15'))).toMatchObject([{ enterprises: 2, renewedUntil: null }]);
    const later = three().passRevoked('E3', '2026-03-16');
    expect(renewed(later)).toMatchObject([{ issuedOn: '2026-03-15', validUntil: '2029-03-15' }]);
    expect(certified(later).value).toBe(1);
  });

  test('a certificate that expires on 29 February is renewed to the last day of February', () => {
    const li = facts().employs('Li').certified('Li', '2021-03-01', '2024-02-29');
    ['E1', 'E2', 'E3'].forEach((enterprise) => li.passed('Li', enterprise, '2023-05-01'));
    expect(renewed(li)[0]).toMatchObject({ issuedOn: '2024-02-29', validUntil: '2027-02-28' });
  });
});

describe('revocation', () => {
  const li = () => facts().employs('Li').certified('Li', '2023-03-15', '2026-03-15');
  const renewedLi = () =>
    li().passed('Li', 'E1', '2024-01-01').passed('Li', 'E2', '2024-02-01').passed('Li', 'E3', '2024-03-01');

  test('a revoked certificate is not valid from that day on', () => {
    const revoked = li().revoked('Li', '2025-06-30', '2023-03-15');
    expect(certified(revoked, '2025-06-29').value).toBe(1);
    expect(certified(revoked, '2025-06-30').value).toBe(0);
  });

  test('a revoked certificate is not renewed', () => {
    const revoked = renewedLi().revoked('Li', '2026-03-15', '2023-03-15');
    expect(renewed(revoked)).toEqual([]);
    expect(certified(revoked).value).toBe(0);
  });

  test('a revoked renewal is not valid, and the certificate before it was', () => {
    const revoked = renewedLi().revoked('Li', '2026-05-01', '2026-03-15');
    expect(certified(revoked, '2026-04-30').value).toBe(1);
    expect(certified(revoked, '2026-05-01').value).toBe(0);
  });

  test('another certificate of the person stays valid', () => {
    const two = li().certified('Li', '2025-01-01', '2028-01-01', '2').revoked('Li', '2025-06-30', '2023-03-15');
    expect(certified(two).value).toBe(1);
  });
});
