import type { GrpcService } from '@heng/contracts/proto';
import type { TokenClaims } from '@heng/servers';

/** For whom a request is made; without `sub`, for the one person of these roles and this organisation. */
export type As = Omit<TokenClaims, 'sub'> & Readonly<{ sub?: string }>;
export const staff: As = { roles: ['alliance-staff'] };
export const secondStaff: As = { roles: ['alliance-staff'], sub: 'alliance-staff:second' };
/** The experts of the sample, and the one whose token the local identity provider gives, by the subs of their tokens. */
export const experts = {
  'expert:office': '周明远',
  'expert:second': '陈若水',
  'expert:third': '沈知行',
  'expert:fourth': '陆怀瑾',
  'expert:fifth': '顾清和',
  'expert:sixth': '梁叔远',
  'expert:seventh': '许静言',
  'expert:eighth': '程若谷',
  'expert:ninth': '韩知白',
  expert: '何清源',
} as const;
/** An expert of the pool: who reviews a rating does not decide the objection to it (R8). */
export const expert = (sub: keyof typeof experts): As => ({ roles: ['expert'], sub });
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
