export * as complaintsV1 from './gen/heng/complaints/v1/complaints.js';
export * as ratingV1 from './gen/heng/rating/v1/rating.js';
export * as registryV1 from './gen/heng/registry/v1/registry.js';
export * as trackingV1 from './gen/heng/tracking/v1/tracking.js';
