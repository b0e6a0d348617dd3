import { main } from '@heng/kit';
import { tracking } from './tracking.module.js';

await main(tracking);
