import { createHash } from 'node:crypto';
import { canonicalJson } from '@heng/assessment';
import type { TestBed } from '@heng/testing';
import type { Sections } from '../src/domain/disclosure/disclosure.js';
import { type DisclosureStandard, fieldsOf } from '../src/domain/disclosure/disclosure-standard.js';
import { shippedStandards } from '../src/storage/disclosure/shipped-standards.js';

export const standard: DisclosureStandard = shippedStandards.find(({ version }) => version === '2026.1')!;
export const staff = { role: 'alliance-staff' } as const;
export const own = { role: 'agency', org: '91350100M000100Y43' } as const;
export const foreign = { role: 'agency', org: '914403001922038216' } as const;

const sample = {
  count: 3,
  number: 12.5,
  range: { from: 100, to: 300 },
  text: '有，\n两行𠮷',
  list: ['一项'],
  persons: ['5a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d'],
  projects: [],
};

/** Every field of the standard, each with a value of its type. */
export const full: Record<string, Record<string, unknown>> = {};
for (const [path, { type }] of fieldsOf(standard)) {
  const [section, field] = path.split('.') as [string, string];
  (full[section] ??= {})[field] = sample[type];
}

// No other field has the same value, so that a test can search for it.
full['yearsAndIncome']!['income'] = { from: 71_017, to: 82_028 };

/** The same as the public sees it. */
export const fullInPublic: Sections = {
  ...full,
  team: { ...full['team'], certifiedPersons: { count: 1 }, fullTimePersons: { count: 1 } },
  other: { remarks: sample.text },
};

export async function registerAgency(bed: TestBed, creditCode: string = own.org): Promise<string> {
  const body = { creditCode, name: `福州衡鉴${creditCode.slice(-4)}咨询`, province: '350000', email: 'a@example.cn' };
  const answer = await bed.call('POST', '/agencies', { as: staff, body });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.id as string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Checks an answer by the published recipe, from the answer alone; returns the fields whose values it could check. */
export function verify({ sections, commitments, contentHash }: Record<string, any>): string[] {
  const digests = Object.fromEntries(
    Object.entries<{ digest: string }>(commitments).map(([field, { digest }]) => [field, digest]),
  );
  if (sha256(canonicalJson(digests)) !== contentHash) throw new Error('the hash is not of the digests');
  return Object.entries<{ digest: string; salt?: string }>(commitments).flatMap(([path, { digest, salt }]) => {
    if (!salt) return [];
    const [section, field] = path.split('.') as [string, string];
    if (sha256(salt + canonicalJson(sections[section][field])) !== digest) throw new Error(`${path} is another value`);
    return [path];
  });
}
