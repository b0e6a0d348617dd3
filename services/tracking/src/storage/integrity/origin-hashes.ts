import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '@heng/kit';
import { comparableText, type Mark } from '../../domain/integrity/feedback-signal.js';

/** The origin of a request: its address, and the header `x-device-id` if it was sent. Neither is stored as it is. */
export type Origin = Readonly<{ address: string; device: string | null }>;

/** A mark of a request's origin, as it is stored. */
export type HashedMark = Readonly<{ mark: Mark; hash: string }>;

/**
 * Hashes addresses and texts with the service's secret; without it nobody can recover them by trying (docs/adr/0019).
 */
@Injectable()
export class OriginHashes {
  constructor(@Inject(SETTINGS) private readonly settings: { TRACKING_SECRET: string }) {}

  /** The marks in their locking order. */
  of({ address, device }: Origin): HashedMark[] {
    const found: HashedMark[] = [{ mark: 'address', hash: this.hash('address', siteOf(address)) }];
    if (device) found.push({ mark: 'device', hash: this.hash('device', device) });
    return found.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  }

  /** The hash of a text; null when it is too short to compare. */
  ofText(text: string | null): string | null {
    const comparable = comparableText(text);
    return comparable === null ? null : this.hash('text', comparable);
  }

  private hash(what: string, value: string): string {
    return createHmac('sha256', this.settings.TRACKING_SECRET).update(`${what} ${value}`).digest('base64url');
  }
}

/** An IPv4 address in one notation; for an IPv6 address its network, because devices change the rest every day. */
function siteOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = (text = '') => text.split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...new Array<string>(Math.max(0, zeros)).fill('0'), ...groups(tail)];
  return all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
