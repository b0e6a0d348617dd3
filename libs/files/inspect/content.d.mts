import type { FileExtension } from '../src/file-type.js';
import type { Budget } from './refused.mjs';

export function typeOf(content: Buffer, name: string, budget: Budget): Promise<FileExtension>;
