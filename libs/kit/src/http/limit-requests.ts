import type { FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { RouteOptions } from 'fastify';
import type { RequestCounts } from '../request-counts.js';
import type { KitSettings } from '../settings.js';

/** The repeated requests of operators, which are never limited. */
const POLLED = /^\/(health|metrics)/;
const READS = new Set(['GET', 'HEAD']);

/** Limits reading and writing apart, so that neither of them uses up the other. */
export function limitRequests(route: RouteOptions, limits: Pick<KitSettings, 'RATE_LIMIT' | 'FILING_LIMIT'>): void {
  const reads = [route.method].flat().every((method) => READS.has(method));
  const max = reads ? limits.RATE_LIMIT : limits.FILING_LIMIT;
  const isFree = max === 0 || POLLED.test(route.url);
  route.config = { ...route.config, rateLimit: !isFree && { max, groupId: reads ? ' reads' : ' writes' } };
}

/** The store of counts as `@fastify/rate-limit` uses it. */
export const storeOf = (counts: RequestCounts): FastifyRateLimitStoreCtor =>
  class {
    incr(caller: string, done: (error: Error | null, count: { current: number; ttl: number }) => void): void {
      done(null, counts.add(caller));
    }

    child() {
      return this;
    }
  };
