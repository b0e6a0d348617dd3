import { startIdentityProvider } from '@heng/servers';

/** The local identity provider as a separate program, for docker-compose.yml. */
const { HOST, PORT, ISSUER, KEY_FILE } = process.env;
const provider = await startIdentityProvider({
  port: Number(PORT ?? 3080),
  ...(HOST ? { host: HOST } : {}),
  ...(ISSUER ? { issuer: ISSUER } : {}),
  ...(KEY_FILE ? { keyFile: KEY_FILE } : {}),
});
console.log(`identity provider at ${provider.issuer}`);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void provider.stop().then(() => process.exit(0)));
