import { join } from 'node:path';
import type { Library } from '@heng/kit';

export { ed25519Key, LOG_KEY, logKey } from './log-key.js';
export { logSettings } from './log-settings.js';
export { PublicLog } from './public-log.js';
export { PublicLogHttp } from './public-log.http.js';

/** Its tables, for `Service.libraries`. */
export const publicLog: Library = { name: 'public_log', migrations: join(import.meta.dirname, '../migrations') };
