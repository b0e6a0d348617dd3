import { main } from '@heng/kit';
import { rating } from './rating.module.js';

await main(rating);
