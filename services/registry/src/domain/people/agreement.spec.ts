import { AgreementAsked, AgreementDecided } from '@heng/contracts';
import { fact, given } from '@heng/testing/rules';
import { agreeAsEmployer, type Agreement, answerAsked, askPerson } from './agreement.js';

const id = '11111111-2222-8333-8444-555555555555';
const agencyId = '77777777-8888-8999-8aaa-bbbbbbbbbbbb';
const person = { id: '66666666-7777-8888-8999-aaaaaaaaaaaa', email: 'lin@example.cn' };
const secret = { id, token: 'a secret', tokenHash: 'its hash' };
const employment = { matter: 'employment', newEmail: null, agency: { id: agencyId, name: '衡鉴咨询' } } as const;
const ask = (of: Parameters<typeof askPerson>[1] = person, lastAskedOn: string | null = null) =>
  askPerson(secret, of, employment, lastAskedOn, '2026-03-02');
const asked: Agreement = { ...ask().state, version: 1 };
const answer = (agreement: Agreement, agreed = true, email: string | null = person.email, today = '2026-03-05') =>
  given(agreement).when((one) => answerAsked(one, { email }, agreed, today));

test('a person is asked by a link, whose secret only the letter carries', () => {
  given(person)
    .when((of) => ask(of))
    .then({
      state: { state: 'asked', sentTo: person.email, tokenHash: 'its hash', validUntil: '2026-04-01' },
      events: [fact(AgreementAsked, { matter: 'employment', token: 'a secret', agencyName: '衡鉴咨询' })],
    });
  expect(JSON.stringify(asked)).not.toContain('a secret');
});

test('an agency asks once a day at most, and nobody without an address', () => {
  const asking = (of: Parameters<typeof ask>[0], lastAskedOn?: string) =>
    given(of).when((one) => ask(one, lastAskedOn));
  asking(person, '2026-03-01').then([fact(AgreementAsked)]);
  asking(person, '2026-03-02').then('registry.consent-link-recent');
  asking({ ...person, email: null }).then('registry.person-email-missing');
});

test.each([
  [true, 'agreed'],
  [false, 'declined'],
] as const)('the answer (%p) spends the link; what is agreed is valid for thirty days', (agreed, state) => {
  const answered = answer(asked, agreed).then({
    state: { state, decidedBy: 'person', decidedOn: '2026-03-05', validUntil: '2026-04-04' },
    events: [fact(AgreementDecided, { agreed, by: 'person' })],
  });
  answer(answered).then('registry.consent-link-invalid');
});

test('a link serves to its last day, and only while its address is the one on record', () => {
  answer(asked, true, person.email, '2026-04-01').then({ state: { state: 'agreed' } });
  answer(asked, true, person.email, '2026-04-02').then('registry.consent-link-invalid');
  for (const email of ['other@example.cn', null]) answer(asked, true, email).then('registry.consent-link-invalid');
});

test('a present employer agrees to another agency, not to itself', () => {
  const agree = (employerId: string) =>
    given(employerId).when((by) => agreeAsEmployer(id, { personId: person.id, agencyId }, by, '2026-03-02'));
  agree('another agency').then({
    state: { state: 'agreed', decidedBy: 'employer', validUntil: '2026-04-01', tokenHash: null },
    events: [fact(AgreementDecided, { agreed: true, by: 'employer' })],
  });
  agree(agencyId).then('registry.employment-agency-own');
});
