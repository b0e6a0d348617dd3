import { hash } from 'node:crypto';

/**
 * An id derived from its cause: UUIDv8 of the SHA-256 of the parts (RFC 9562, appendix B.2).
 * The same request gives the same id, so a repetition finds the record that it made (docs/adr/0003).
 */
export function deriveId(...parts: readonly (string | number)[]): string {
  const hex = hash('sha256', JSON.stringify(parts));
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
