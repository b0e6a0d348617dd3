import type { StoredFile } from '@heng/files/domain';
import { materialsOf } from './stages.js';

const agencyCode = '91350100M000100Y43';
const enterpriseCode = '12440600MB2C07549J';
const file = (id: string, owner: string | null, state: StoredFile['state'] = 'clean'): StoredFile => ({
  ...{ id, owner, state, version: 1, uploadedBy: 's', uploadedOn: '2026-03-02', name: 'a.pdf' },
  ...{
    type: 'application/pdf',
    size: 9,
    sha256: `hash of ${id}`,
    scannedOn: null,
    threat: null,
    fault: null,
    expiresAt: null,
  },
});
const files = [
  file('agency', agencyCode),
  file('enterprise', enterpriseCode),
  file('alliance', null),
  file('bad', agencyCode, 'infected'),
];
const agency = { role: 'agency', codes: [agencyCode] } as const;
const staff = { role: 'alliance-staff', codes: [agencyCode, enterpriseCode] } as const;
const material = (fileId: string) => ({ fileId, sha256: `hash of ${fileId}` });

test('materials carry the hash of their content, each once, in the order they are named', () => {
  expect(materialsOf([], ['agency', 'agency'], files, agency)).toEqual([material('agency')]);
  expect(materialsOf([], ['alliance', 'enterprise', 'agency'], files, staff)).toEqual(
    ['alliance', 'enterprise', 'agency'].map(material),
  );
});

test('what the stage has stays, whoever uploaded it and whatever a later scan found', () => {
  const known = [{ fileId: 'enterprise', sha256: 'as it was' }, material('bad')];
  expect(materialsOf(known, ['bad', 'enterprise', 'agency'], files, agency)).toEqual([
    material('bad'),
    known[0],
    material('agency'),
  ]);
  expect(materialsOf(known, [], files, agency)).toEqual([]);
});

test.each([
  ['the other party’s', 'enterprise', agency, 'kit.file-unknown'],
  ['the alliance’s', 'alliance', agency, 'kit.file-unknown'],
  ['not there', 'nowhere', staff, 'kit.file-unknown'],
  ['infected', 'bad', agency, 'kit.file-unfit'],
] as const)('a new file that is %s is refused', (_, id, owner, code) => {
  expect(() => materialsOf([], [id], files, owner)).toThrow(code);
});
