export * from './domain/decision.js';
export * from './domain/file.js';
export * from './domain/import-row.js';
export * from './domain/lifecycle.js';
export * from './domain/refusal.js';
export * from './domain/search-terms.js';
