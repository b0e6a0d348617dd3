import { hashOf, oneTimeSecret } from './one-time-secret.js';

const SECRET = 'a secret of thirty-two characters';

test('a link’s secret is always the same, so that the links that were sent stay valid', () => {
  expect(oneTimeSecret(SECRET, 'consent', 'link-1')).toEqual({
    id: 'link-1',
    token: 'qp2Cx9vf_-hCCsO5ccRuKab6Zwd9IepEcLeu8QjiT-I',
    tokenHash: hashOf('qp2Cx9vf_-hCCsO5ccRuKab6Zwd9IepEcLeu8QjiT-I'),
  });
});

test.each([
  ['another secret', oneTimeSecret('another secret of as many letters', 'consent', 'link-1')],
  ['another purpose', oneTimeSecret(SECRET, 'feedback', 'link-1')],
  ['another link', oneTimeSecret(SECRET, 'consent', 'link-2')],
])('%s gives another token', (_, { token }) => {
  expect(token).not.toBe(oneTimeSecret(SECRET, 'consent', 'link-1').token);
});
