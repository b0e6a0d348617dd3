import { clock } from '../../../kit/src/clock.js';
export const file = clock;
