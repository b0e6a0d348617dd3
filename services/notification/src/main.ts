import { main } from '@heng/kit/main';

await main('notification', async () => (await import('./notification.module.js')).notification);
