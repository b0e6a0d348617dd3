import { clock } from './clock.js';
export const domain = clock;
