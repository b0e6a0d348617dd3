import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type * as complaints from './generated/complaints.js';
import type * as notification from './generated/notification.js';
import type * as rating from './generated/rating.js';
import type * as registry from './generated/registry.js';
import type * as tracking from './generated/tracking.js';

/** The paths of each service, with their requests and answers. */
type ServicePaths = {
  registry: registry.paths;
  tracking: tracking.paths;
  complaints: complaints.paths;
  rating: rating.paths;
  notification: notification.paths;
};
/** The bodies of the requests and answers of each service, by their names in its document. */
export type ServiceSchemas = {
  registry: registry.components['schemas'];
  tracking: tracking.components['schemas'];
  complaints: complaints.components['schemas'];
  rating: rating.components['schemas'];
  notification: notification.components['schemas'];
};
export type ServiceName = keyof ServicePaths;
export type ServiceClient<S extends ServiceName> = Client<ServicePaths[S]>;

/** A client of one service. `baseUrl` is its address; `headers`, `fetch` and the rest are those of `openapi-fetch`. */
export const clientOf = <S extends ServiceName>(_: S, options: ClientOptions): ServiceClient<S> =>
  createClient<ServicePaths[S]>(options);
