export * from './domain/decision.js';
export * from './domain/lifecycle.js';
export * from './domain/refusal.js';
