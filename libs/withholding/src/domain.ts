export * from './domain/challenge.js';
export { defineWithholding, type Kind, type Owner, type Reader, readerOf, valueOf } from './domain/kind.js';
export * from './domain/withholding.js';
