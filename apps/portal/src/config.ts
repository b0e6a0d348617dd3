import { readFileSync } from 'node:fs';
import { z } from 'zod';

const address = (what: string) => z.url({ protocol: /^https?$/ }).describe(what);

/** The settings of the portal. Each may come from a file: `NAME_FILE` holds its path. */
export const portalSettings = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('production')
    .describe('production refuses http:// addresses'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('HTTP port'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('least severity of the lines in the log'),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0).describe('number of proxies in front that nobody can bypass'),
  PORTAL_URL: address('address of the portal as its readers know it'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('PostgreSQL database of the sessions'),
  SESSION_SECRET: z.string().min(32).describe('signs the cookies; 32 characters or more'),
  OIDC_ISSUER: address('issuer where readers sign in'),
  OIDC_CLIENT_ID: z.string().default('portal').describe('name of the portal at the issuer'),
  OIDC_CLIENT_SECRET: z.string().min(1).describe('secret of the portal at the issuer'),
  REGISTRY_URL: address('address of the registry'),
  TRACKING_URL: address('address of tracking'),
  COMPLAINTS_URL: address('address of complaints'),
  RATING_URL: address('address of rating'),
  NOTIFICATION_URL: address('address of notification'),
});
export type PortalSettings = z.infer<typeof portalSettings>;

/** @throws one Error that names every fault */
export function readPortalSettings(environment: NodeJS.ProcessEnv): PortalSettings {
  const values = Object.fromEntries(
    Object.keys(portalSettings.shape).map((name) => {
      const file = environment[`${name}_FILE`];
      return [name, environment[name] || (file ? readFileSync(file, 'utf8').trim() : undefined)];
    }),
  );
  const parsed = portalSettings.safeParse(values);
  const faults = parsed.error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ?? [];
  if (parsed.data?.NODE_ENV === 'production')
    for (const name of ['PORTAL_URL', 'OIDC_ISSUER'] as const)
      if (!parsed.data[name].startsWith('https://')) faults.push(`${name}: must begin with https:// in production`);
  if (faults.length > 0) throw new Error(`The settings are not complete:\n  ${faults.join('\n  ')}`);
  return parsed.data!;
}
