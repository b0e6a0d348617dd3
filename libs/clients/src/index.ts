import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths as ComplaintsPaths } from './generated/complaints.js';
import type { paths as NotificationPaths } from './generated/notification.js';
import type { paths as RatingPaths } from './generated/rating.js';
import type { paths as RegistryPaths } from './generated/registry.js';
import type { paths as TrackingPaths } from './generated/tracking.js';

/** The paths of each service, with their requests and answers. */
export type ServicePaths = {
  registry: RegistryPaths;
  tracking: TrackingPaths;
  complaints: ComplaintsPaths;
  rating: RatingPaths;
  notification: NotificationPaths;
};
export type ServiceClient<S extends keyof ServicePaths> = Client<ServicePaths[S]>;

/** A client of one service. `baseUrl` is its address; `headers`, `fetch` and the rest are those of `openapi-fetch`. */
export const clientOf = <S extends keyof ServicePaths>(_: S, options: ClientOptions): ServiceClient<S> =>
  createClient<ServicePaths[S]>(options);
