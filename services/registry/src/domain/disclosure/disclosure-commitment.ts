import { canonicalJson } from '@heng/assessment';
import { type Sections, valueAt } from './disclosure-content.js';

/**
 * The commitment of a revision to a field, without revealing the value. Anybody with a field's salt and value can check
 * the digest; without the salt nobody can try values (docs/adr/0012).
 */
export type Commitment = Readonly<{ digest: string; salt: string }>;
export type Commitments = Readonly<Record<string, Commitment>>;
/** The same without the salts of fields whose value is not shown. */
export type OpenedCommitments = Readonly<Record<string, Readonly<{ digest: string; salt?: string }>>>;

/** `sha256` returns hexadecimal; `saltOf` returns a secret text of fixed length for one field of this revision. */
export type Committing = Readonly<{ saltOf: (field: string) => string; sha256: (text: string) => string }>;

/** Commits a revision to each field of its content: digest = SHA-256(salt + canonical JSON of the value). */
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
export const contentHashOf = (commitments: OpenedCommitments, sha256: Committing['sha256']): string =>
  sha256(canonicalJson(Object.fromEntries(Object.entries(commitments).map(([field, { digest }]) => [field, digest]))));

/** The public commitments: every digest, and the salt of each field whose value is `shown`. */
export function openFor(shown: Sections, sections: Sections, commitments: Commitments): OpenedCommitments {
  return Object.fromEntries(
    Object.entries(commitments).map(([path, { digest, salt }]) => {
      const value = valueAt(shown, path);
      const isOpen = value !== undefined && canonicalJson(value) === canonicalJson(valueAt(sections, path));
      return [path, isOpen ? { digest, salt } : { digest }];
    }),
  );
}
