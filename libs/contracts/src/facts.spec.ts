import type { FactDefinition } from './define-event.js';
import { dateOf, factKeyOf } from './facts.js';
import { CertificateRevoked } from './registry-people.events.js';
import { WithholdingGranted } from './registry-withholding.events.js';
import { FeedbackGiven } from './tracking-feedback.events.js';
import { OnSiteWorkRecorded } from './tracking-projects.events.js';

test.each<[string, FactDefinition, object, string]>([
  [
    'a revocation on the day from which the certificate is not valid, not on that of its issue',
    CertificateRevoked,
    { issuedOn: '2024-03-02', validUntil: '2027-03-02', revokedOn: '2026-01-05' },
    '2026-01-05',
  ],
  [
    'a granted withholding on the day it was granted, not on its last',
    WithholdingGranted,
    { grantedOn: '2026-01-05', until: '2027-01-04' },
    '2026-01-05',
  ],
  ['on-site work on its first day', OnSiteWorkRecorded, { from: '2026-06-22', until: '2026-07-03' }, '2026-06-22'],
  ['an answer on its day', FeedbackGiven, { givenOn: '2026-05-11', amendedOn: null }, '2026-05-11'],
  ['an answer of before amendments had a day', FeedbackGiven, { givenOn: '2026-05-11' }, '2026-05-11'],
  ['an amendment on its own day', FeedbackGiven, { givenOn: '2026-05-11', amendedOn: '2026-06-01' }, '2026-06-01'],
])('evidence is dated: %s', (_, event, data, date) => {
  expect(dateOf(event, data)).toBe(date);
});

test('facts share a key when they agree in all fields that make it up', () => {
  const [first, amended] = [{ amendedOn: null }, { amendedOn: '2026-06-01' }];
  const [one, another] = [{ projectId: '1' }, { projectId: '2' }];
  const keys = [one, another].flatMap((project) =>
    [first, amended].map((version) => factKeyOf(FeedbackGiven, { ...project, ...version })),
  );
  expect(new Set(keys).size).toBe(4);
  expect(factKeyOf(FeedbackGiven, { ...amended, ...one, late: true })).toBe(keys[1]);
});
