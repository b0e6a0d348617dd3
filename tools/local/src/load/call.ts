import type { GrpcService } from '@heng/contracts/proto';
import type { TokenClaims } from '@heng/servers';

/** For whom a request is made. */
export type As = Omit<TokenClaims, 'sub'>;
export const staff: As = { roles: ['alliance-staff'] };
export const expert: As = { roles: ['expert'] };
export const agency = (org: string): As => ({ roles: ['agency'], org });
export const enterprise = (org: string): As => ({ roles: ['enterprise'], org });
export const subsystem = (name: 'examination' | 'assessment' | 'awards'): As => ({
  roles: ['subsystem'],
  subsystem: name,
});

export type HttpCall = Readonly<{
  service: 'registry' | 'tracking' | 'complaints' | 'rating' | 'notification';
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  /** Nobody in particular when left out. */
  as?: As;
  body?: unknown;
}>;
export type GrpcCall = Readonly<{
  service: GrpcService;
  rpc: string;
  as: As;
  message: Readonly<Record<string, unknown>>;
}>;

/** What makes a writing request act once, and the version it is based on. */
export type Writing = Readonly<{ key: string; version?: number }>;
/** What every write is answered with. */
export type Answer = Readonly<{ id: string; version: number; agencyId?: string }>;

/** A service said no. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
  }
}
