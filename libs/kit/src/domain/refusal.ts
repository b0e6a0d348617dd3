/** The kinds of refusal; each transport maps a kind to its status in one place. */
export type RefusalKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'invalid'
  | 'too-large'
  | 'unsupported-type'
  | 'too-many'
  | 'unavailable';

/** A sentence may name details in braces: `{field}`. */
export type RefusalText = { readonly kind: RefusalKind; readonly zh: string; readonly en: string };

/**
 * The only refusal of a rule. `code` is a fixed identifier for machines, data is in `details`, the sentences are for
 * people.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: RefusalKind;
  readonly zh: string;
  readonly en: string;

  constructor(
    text: RefusalText,
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    const fill = (sentence: string) =>
      sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? `{${name}}`));
    super(`${code}: ${fill(text.en)}`);
    this.kind = text.kind;
    this.zh = fill(text.zh);
    this.en = fill(text.en);
  }
}

const ofKind =
  (kind: RefusalKind) =>
  (zh: string, en: string): RefusalText => ({ kind, zh, en });

/** Texts of the usual kinds. */
export const conflict = ofKind('conflict');
export const forbidden = ofKind('forbidden');
export const invalid = ofKind('invalid');
export const malformed = ofKind('malformed');

/** Every declared refusal, by code; for tests of their sentences. */
export const declaredRefusals = new Map<string, RefusalText>();

/** Declares refusals of a service, each once; the returned function makes one from its code without the prefix. */
export function defineRefusals<const R extends Record<string, RefusalText>>(service: string, refusals: R) {
  for (const [reason, text] of Object.entries(refusals)) declaredRefusals.set(`${service}.${reason}`, text);
  return (reason: keyof R & string, details?: Record<string, unknown>): DomainError => {
    const text = refusals[reason];
    if (!text) throw new Error(`${service}.${reason} is not declared`);
    return new DomainError(text, `${service}.${reason}`, details);
  };
}
