import { canonicalJson } from '@heng/assessment';
import type { Sections } from './disclosure-content.js';

/**
 * What a revision is bound to, field by field, without saying what stands there. Anybody who has a field's salt and its
 * value can check the digest; nobody who lacks the salt can try values out (docs/adr/0012).
 */
export type Commitment = Readonly<{ digest: string; salt: string }>;
export type Commitments = Readonly<Record<string, Commitment>>;
/** The same without the salts of the fields whose value is not shown. */
export type OpenedCommitments = Readonly<Record<string, Readonly<{ digest: string; salt?: string }>>>;

/** `sha256` gives hexadecimal; `saltOf` a secret text of one length that belongs to a field of this revision alone. */
export type Committing = Readonly<{ saltOf: (field: string) => string; sha256: (text: string) => string }>;

/** Binds a revision to each field of its content: digest = SHA-256(salt + canonical JSON of the value). */
export function commit(sections: Sections, { saltOf, sha256 }: Committing): Commitments {
  return Object.fromEntries(
    Object.entries(sections).flatMap(([section, content]) =>
      Object.entries(content)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => {
          const salt = saltOf(`${section}.${name}`);
          return [`${section}.${name}`, { digest: sha256(salt + canonicalJson(value)), salt }];
        }),
    ),
  );
}

/** The hash of a revision's content: SHA-256 of the canonical JSON of its digests by field. */
export const contentHashOf = (
  commitments: Readonly<Record<string, Readonly<{ digest: string }>>>,
  sha256: Committing['sha256'],
): string =>
  sha256(canonicalJson(Object.fromEntries(Object.entries(commitments).map(([field, { digest }]) => [field, digest]))));

/** The commitments as the public gets them: every digest, and the salt of each field whose very value is `shown`. */
export function openFor(shown: Sections, sections: Sections, commitments: Commitments): OpenedCommitments {
  return Object.fromEntries(
    Object.entries(commitments).map(([path, { digest, salt }]) => {
      const [section, field] = path.split('.') as [string, string];
      const [value, whole] = [shown[section]?.[field], sections[section]?.[field]];
      const isOpen = value !== undefined && canonicalJson(value) === canonicalJson(whole);
      return [path, isOpen ? { digest, salt } : { digest }];
    }),
  );
}
