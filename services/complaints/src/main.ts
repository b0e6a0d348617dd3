import { main } from '@heng/kit/main';

await main('complaints', async () => (await import('./complaints.module.js')).complaints);
