import { z } from 'zod';

const proxy = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).refine((value) => !value.endsWith('/0'));

/**
 * The proxies whose X-Forwarded-For is trusted. Each proxy adds the address that called it at the right, so the client
 * writes the left part: trusting all of it would let everybody choose an address.
 */
export const proxies = z.string().transform((value, context) => {
  if (/^\d{1,2}$/.test(value)) return Number(value);
  const list = value.split(',').map((one) => one.trim());
  if (list.every((one) => proxy.safeParse(one).success)) return list;
  context.addIssue(
    `${JSON.stringify(value)} does not say which proxies to believe: set the number of proxies in front of the service ` +
      '(0 for none), or their addresses and networks with commas between',
  );
  return z.NEVER;
});

/** The proxies as Fastify takes them: given a number, Fastify itself trusts none. */
export const trusted = (given: z.infer<typeof proxies>) =>
  typeof given === 'number' ? (_: string, hop: number) => hop < given : given;

const file = z.string().min(1);
const count = z.coerce.number().int();
const port = count.min(0).max(65535);

/** The settings every service reads from its environment; a service adds its own with `.extend`. */
export const kitSettings = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('production')
    .describe('production refuses secrets of the repository, ways that are not encrypted, and the manual clock'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: port.describe('HTTP port; 0 takes a free one'),
  GRPC_PORT: port.optional().describe('gRPC port; without it the service offers no gRPC'),
  GRPC_REFLECTION: z
    .stringbool()
    .optional()
    .describe('whether gRPC clients may ask for the API’s description; unless set, on, but off in production'),
  GRPC_TLS_CERT: file
    .optional()
    .describe('PEM file with the certificate of the gRPC server; without it gRPC has no TLS'),
  GRPC_TLS_KEY: file.optional().describe('PEM file with the key of GRPC_TLS_CERT'),
  GRPC_TLS_CLIENT_CA: file
    .optional()
    .describe('PEM file with the certificates that sign those of clients; with it every client needs one'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe('the service’s own database, with its role and password; in production with sslmode=verify-full'),
  DATABASE_POOL: count.min(2).default(10).describe('connections to PostgreSQL, at most'),
  NATS_URL: z
    .url({ protocol: /^(nats|tls)$/ })
    .describe('NATS, with the service’s user and password; tls:// connects with TLS only, production needs it'),
  NATS_TLS_CA: file.optional().describe('PEM file with the CA of NATS’s certificate, unless Node knows it'),
  STREAM_REPLICAS: count.min(1).max(5).default(1).describe('copies of the event stream; 3 in production'),
  OIDC_ISSUER: z.url().describe('issuer of the access tokens'),
  OIDC_AUDIENCE: z.string().default('heng').describe('audience that the tokens must name'),
  OIDC_JWKS_URL: z.url().describe('address of the issuer’s public keys'),
  CLOCK: z
    .enum(['system', 'manual'])
    .default('system')
    .describe('manual: the service follows the business date that the suite keeps in NATS; not in production'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('least severity of the lines in the log'),
  RATE_LIMIT: count.min(0).default(600).describe('HTTP requests that read, per minute and address; 0 is no limit'),
  FILING_LIMIT: count.min(0).default(120).describe('HTTP requests that write, per minute and address; 0 is no limit'),
  CALL_LIMIT: count.min(0).default(6000).describe('gRPC calls per minute and caller; 0 is no limit'),
  TRUST_PROXY: proxies
    .default(0)
    .describe(
      'number of proxies in front, if nobody can bypass them, or their addresses and networks with commas between',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe(
      'collector that takes traces over HTTP (OTLP, JSON), such as http://127.0.0.1:4318; without it nothing is traced',
    ),
});
export type KitSettings = z.infer<typeof kitSettings>;
