export * as complaintsV1 from './gen/heng/complaints/v1/complaints.js';
export * as ratingV1 from './gen/heng/rating/v1/rating.js';
export * as registryV1 from './gen/heng/registry/v1/registry.js';
export * as trackingV1 from './gen/heng/tracking/v1/tracking.js';

type InCapitals<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${InCapitals<Rest>}`
  : Uppercase<Name>;

/** The constant of a proto enum for a name in the domain: `PROJECT_STATE` and `in-progress` give `PROJECT_STATE_IN_PROGRESS`. */
export const constantOf = <Prefix extends string, Name extends string>(prefix: Prefix, name: Name) =>
  `${prefix}_${name.toUpperCase().replaceAll('-', '_')}` as `${Prefix}_${InCapitals<Name>}`;
