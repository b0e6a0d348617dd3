import { hash } from 'node:crypto';

/**
 * An id derived from its cause: UUIDv8 of the SHA-256 of the parts (RFC 9562, appendix B.2).
 * The same request gives the same id, so a repetition finds the record that it made (docs/adr/0003).
 */
export function deriveId(...parts: readonly (string | number)[]): string {
  const bytes = hash('sha256', JSON.stringify(parts), 'buffer').subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
