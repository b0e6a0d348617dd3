import { publish } from '../public-notice/publish-notice.js';
export const review = publish;
