import { readFileSync } from 'node:fs';
export const evaluate = readFileSync;
