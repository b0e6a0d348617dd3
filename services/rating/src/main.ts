import { main } from '@heng/kit/main';

await main('rating', async () => (await import('./rating.module.js')).rating);
