import { review } from '../review/review-rating.js';
export const store = review;
