export * as complaintsV1 from './gen/heng/complaints/v1/complaints.js';
export * as ratingV1 from './gen/heng/rating/v1/rating.js';
export * as registryV1 from './gen/heng/registry/v1/registry.js';
export * as trackingV1 from './gen/heng/tracking/v1/tracking.js';

type InCapitals<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${InCapitals<Rest>}`
  : Uppercase<Name>;

/** The value of a proto enum by its name in the domain: `in-progress` is `PROJECT_STATE_IN_PROGRESS`. */
export const enumValue = <
  Prefix extends string,
  Name extends string,
  Values extends Readonly<Record<`${Prefix}_${InCapitals<Name>}`, unknown>>,
>(
  values: Values,
  prefix: Prefix,
  name: Name,
): Values[`${Prefix}_${InCapitals<Name>}`] =>
  values[`${prefix}_${name.toUpperCase().replaceAll('-', '_')}` as `${Prefix}_${InCapitals<Name>}`];
