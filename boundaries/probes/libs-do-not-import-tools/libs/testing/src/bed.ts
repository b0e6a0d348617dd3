import { server } from '../../../tools/local/src/server.js';
export const bed = server;
