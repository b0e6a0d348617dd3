export { type Child, startChild } from './child.js';
export { assertPortFree, freePort, isPortFree } from './free-port.js';
export {
  localClients,
  startIdentityProvider,
  type IdentityProvider,
  type IdentityProviderOptions,
} from './identity-provider.js';
export { startMailCatcher, type MailCatcher, type MailCatcherOptions } from './mail-catcher.js';
export { natsUsers, startNats, type Nats, type NatsOptions, type NatsUser } from './nats.js';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres.js';
export { AUDIENCE, loadSigningKey, signToken, type SigningKey, type TokenClaims } from './signing-key.js';
export { type Person } from './sign-in-page.js';
export { createTestIssuer, type TestIssuer } from './test-issuer.js';
export { inDatabase, prepareDatabase, runSql, type Database } from './database.js';
