import { clock } from '../../../../libs/kit/src/clock.js';
export const rating = clock;
