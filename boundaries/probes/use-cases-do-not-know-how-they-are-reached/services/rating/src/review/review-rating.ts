import { body } from './review-rating.http.js';
export const review = body;
