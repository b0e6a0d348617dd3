// Finds the type of a file in a thread of its own (src/inspect-file.ts), within limits. It is shipped as it is: Node starts it
// from the sources and from the build alike.
import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import { typeOf } from './inspect/content.mjs';
import { Budget, Refused } from './inspect/refused.mjs';

const { content, name, limits } = workerData;
try {
  parentPort.postMessage({ type: await typeOf(Buffer.from(content), name, new Budget(limits)) });
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  parentPort.postMessage({ code: error.code, details: error.details });
}
