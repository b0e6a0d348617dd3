import { startIdentityProvider } from '@heng/servers';

/**
 * The local identity provider as a separate program, for docker-compose.yml. Everybody knows its secrets, so it listens
 * on 127.0.0.1 unless IDENTITY_HOST says otherwise; HOST, which some shells export, does not count.
 */
const { IDENTITY_HOST: HOST, PORT, ISSUER, KEY_FILE } = process.env;
const provider = await startIdentityProvider({
  port: Number(PORT ?? 3080),
  ...(HOST ? { host: HOST } : {}),
  ...(ISSUER ? { issuer: ISSUER } : {}),
  ...(KEY_FILE ? { keyFile: KEY_FILE } : {}),
});
console.log(`identity provider at ${provider.issuer}`);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void provider.stop().then(() => process.exit(0)));
