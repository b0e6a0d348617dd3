export { assertPortFree, freePort } from './free-port.js';
export {
  localClients,
  startIdentityProvider,
  type IdentityProvider,
  type IdentityProviderOptions,
} from './servers/identity-provider.js';
export { startMailCatcher, type MailCatcher, type MailCatcherOptions } from './servers/mail-catcher.js';
export { natsUsers, startNats, type Nats, type NatsOptions, type NatsUser } from './servers/nats.js';
export { startPostgres, type Postgres, type PostgresOptions } from './servers/postgres.js';
export { AUDIENCE, loadSigningKey, signToken, type SigningKey, type TokenClaims } from './servers/signing-key.js';
export { createTestIssuer, type TestIssuer } from './servers/test-issuer.js';
export { inDatabase, prepareDatabase, type Database } from './servers/database.js';
export { freePorts } from './suite/ports.js';
export { serviceNames, type ServiceName } from './suite/service-process.js';
export { startSuite, type Suite } from './suite/suite.js';
export { type Outcome, outcomeOf } from './cycle/outcome.js';
export { handIn } from './hand-in.js';
export { readSample, type Sample } from './load/read-sample.js';
