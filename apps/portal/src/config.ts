import { proxies } from '@heng/kit/settings';
import { z } from 'zod';

const address = (what: string) => z.url({ protocol: /^https?$/ }).describe(what);
const service = (name: string) =>
  z
    .string()
    .regex(/^[\w.-]+:\d{1,5}$/, 'must be a host and a port, such as registry:3000')
    .describe(`host and port of ${name}, on a network that strangers do not reach`);

/** The settings of the portal. */
export const portalSettings = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('production')
    .describe('production refuses secrets of the repository, and ways that are not encrypted'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: z.coerce.number().int().min(0).max(65_535).describe('HTTP port; 0 takes a free one'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('least severity of the lines in the log'),
  TRUST_PROXY: proxies
    .default(0)
    .describe(
      'number of proxies in front, if nobody can bypass them, or their addresses and networks with commas between',
    ),
  PORTAL_URL: address('address of the public pages'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe(
      'database of sessions and working notes of staff, with its role and password; in production with sslmode=verify-full',
    ),
  SESSION_SECRET: z.string().min(32).describe('signs the cookies; another one signs everybody out'),
  OIDC_ISSUER: address('issuer at which people sign in'),
  OIDC_CLIENT_ID: z.string().default('portal').describe('name of the portal at the issuer'),
  OIDC_CLIENT_SECRET: z.string().min(1).describe('secret of the portal at the issuer'),
  REGISTRY: service('registry'),
  TRACKING: service('tracking'),
  COMPLAINTS: service('complaints'),
  RATING: service('rating'),
  NOTIFICATION: service('notification'),
});
export type PortalSettings = z.infer<typeof portalSettings>;
