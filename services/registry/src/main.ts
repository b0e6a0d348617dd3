import { main } from '@heng/kit';
import { registry } from './registry.module.js';

await main(registry);
