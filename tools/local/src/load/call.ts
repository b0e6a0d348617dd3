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

export type GrpcCall = Readonly<{
  service: GrpcService;
  rpc: string;
  as: As;
  message: Readonly<Record<string, unknown>>;
}>;

/** The record that a write has made or changed. */
export type Answer = Readonly<{ id: string; version: number; agencyId?: string | null }>;

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
