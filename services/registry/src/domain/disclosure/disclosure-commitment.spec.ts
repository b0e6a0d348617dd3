import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { commit, contentHashOf, openFor } from './disclosure-commitment.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const committing = (revision: string) => ({
  saltOf: (field: string) => createHmac('sha256', 'secret').update(`${revision} ${field}`).digest('hex'),
  sha256,
});

const sections = { team: { certifiedCount: 8, fullTimeCount: 5 }, process: { methods: '看板', policies: null } };
const commitments = commit(sections, committing('1'));

test('each field has a digest of its salt and its value, by a recipe that anybody can follow', () => {
  const { digest, salt } = commitments['team.certifiedCount']!;
  expect(digest).toBe(sha256(`${salt}8`));
  expect(Object.keys(commitments)).toEqual([
    'team.certifiedCount',
    'team.fullTimeCount',
    'process.methods',
    'process.policies',
  ]);
  const digests = Object.keys(commitments)
    .sort()
    .map((field) => `"${field}":"${commitments[field]!.digest}"`);
  expect(contentHashOf(commitments, sha256)).toBe(sha256(`{${digests.join(',')}}`));
});

test('equal values in two revisions have digests that tell nothing of each other', () => {
  expect(commit(sections, committing('2'))['team.certifiedCount']!.digest).not.toBe(
    commitments['team.certifiedCount']!.digest,
  );
});

test('the hash is of the content whatever the order of its keys, and of no other content', () => {
  const hashOf = (content: typeof sections) => contentHashOf(commit(content, committing('1')), sha256);
  expect(hashOf({ process: { policies: null, methods: '看板' }, team: { fullTimeCount: 5, certifiedCount: 8 } })).toBe(
    hashOf(sections),
  );
  fc.assert(
    fc.property(fc.nat(), (certifiedCount) => {
      const same = hashOf({ ...sections, team: { ...sections.team, certifiedCount } }) === hashOf(sections);
      expect(same).toBe(certifiedCount === 8);
    }),
  );
});

test('the public gets the salts of what it is shown, and of nothing else', () => {
  const withheld = { of: 'agency', reason: 'client-confidential', until: '2026-12-31' };
  const opened = openFor({ team: { certifiedCount: 8, fullTimeCount: { withheld } } }, sections, commitments);
  expect(opened).toEqual({
    'team.certifiedCount': commitments['team.certifiedCount'],
    'team.fullTimeCount': { digest: commitments['team.fullTimeCount']!.digest },
    'process.methods': { digest: commitments['process.methods']!.digest },
    'process.policies': { digest: commitments['process.policies']!.digest },
  });
});
