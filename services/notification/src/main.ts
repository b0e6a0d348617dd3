import { main } from '@heng/kit';
import { notification } from './notification.module.js';

await main(notification);
