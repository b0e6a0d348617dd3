import { main } from '@heng/kit/main';

await main('tracking', async () => (await import('./tracking.module.js')).tracking);
