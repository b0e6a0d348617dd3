import { main } from '@heng/kit/main';

await main('registry', async () => (await import('./registry.module.js')).registry);
