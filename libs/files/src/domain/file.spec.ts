import {
  judgeFile,
  mustBeEvidence,
  mustBePublishable,
  mustBeServable,
  receiveFile,
  sightOf,
  type StoredFile,
} from './file.js';

const TODAY = '2026-03-02';
const sealed = {
  id: 'one',
  name: 'a.pdf',
  type: 'application/pdf',
  size: 9,
  sha256: '00',
  fault: null,
  expiresAt: null,
};
const code = '91350100M000100Y43';
const received = (role: 'agency' | 'enterprise' | 'alliance-staff', scans = true): StoredFile => ({
  ...receiveFile(sealed, { sub: 's', role, org: code }, scans, TODAY).state,
  version: 1,
});

test('what staff upload is the alliance’s, what others upload their organisation’s', () => {
  expect(received('alliance-staff').owner).toBeNull();
  expect([received('agency').owner, received('enterprise').owner]).toEqual([code, code]);
});

const copy = { copyNamed: '指南.txt' };

test.each([
  ['agency', [code], null, 'original'],
  ['enterprise', [code], null, 'original'],
  ['enterprise', ['914403001922038216', code], copy, 'original'],
  ['agency', ['914403001922038216'], null, null],
  ['agency', ['914403001922038216'], copy, copy],
  ['enterprise', [], 'original', 'original'],
  ['agency', [], null, null],
  ['expert', [code], null, null],
  ['public', [], null, null],
  ['public', [], copy, copy],
  ['alliance-staff', [], copy, 'original'],
] as const)('%s with the codes %j sees of a file that is open as %j: %j', (role, codes, opened, sight) => {
  const read = () => sightOf(received('agency'), { role, codes }, opened);
  if (sight) expect(read()).toBe(sight);
  else expect(read).toThrow('kit.file-not-yours');
});

test('nobody but staff reads what is the alliance’s', () => {
  expect(() => sightOf(received('alliance-staff'), { role: 'agency', codes: [code] }, null)).toThrow(
    'kit.file-not-yours',
  );
});

test('what has metadata that nobody can take out is not published; the refusal says what to save it as', () => {
  const publish = (type: string) => () => mustBePublishable('fileId', { name: '现场.heic', type });
  for (const type of ['image/jpeg', 'application/pdf', 'text/plain']) expect(publish(type)).not.toThrow();
  for (const type of ['image/heic', 'video/mp4', 'application/zip', 'application/msword'])
    expect(publish(type)).toThrow(
      expect.objectContaining({ code: 'kit.file-not-publishable', zh: expect.stringContaining('另存为 pdf') }),
    );
});

test('a scan decides whether a file is given out, and a later one decides anew', () => {
  const file = received('agency');
  expect(() => mustBeServable(file)).toThrow('kit.file-quarantined');
  expect(() => mustBeServable(received('agency', false))).not.toThrow();
  const clean = judgeFile(file, null, TODAY).state;
  expect(() => mustBeServable(clean)).not.toThrow();
  expect(judgeFile(clean, null, '2026-03-03').state).toBe(clean);
  expect(() => mustBeServable(judgeFile(clean, 'Eicar', TODAY).state)).toThrow('kit.file-infected');
});

test.each([
  ['its own', [received('agency')], 'agency', null],
  ['the alliance’s', [received('alliance-staff')], 'agency', 'kit.file-unknown'],
  ['the alliance’s, for staff', [received('alliance-staff')], 'alliance-staff', null],
  ['another’s', [{ ...received('agency'), owner: '914403001922038216' }], 'agency', 'kit.file-unknown'],
  ['none that is there', [], 'agency', 'kit.file-unknown'],
  ['infected', [judgeFile(received('agency'), 'Eicar', TODAY).state], 'agency', 'kit.file-unfit'],
] as const)('evidence that is %s', (_, files, role, refusal) => {
  const name = () => mustBeEvidence('fileIds', ['one'], files, { codes: [code], role });
  if (refusal === null) expect(name).not.toThrow();
  else expect(name).toThrow(refusal);
});
