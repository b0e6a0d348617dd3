import { main } from '@heng/kit';
import { complaints } from './complaints.module.js';

await main(complaints);
