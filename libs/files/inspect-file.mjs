// Finds the type of a file in a process of its own (src/inspect-file.ts), within limits. It is shipped as it is: Node starts it
// from the sources and from the build alike.
import process from 'node:process';
import { contentIn } from '@heng/kit/content-in';
import { typeOf } from './inspect/content.mjs';
import { Budget, Refused } from './inspect/refused.mjs';

const limits = JSON.parse(process.argv[2]);

process.on('message', async ({ bytes, name }) => {
  try {
    process.send({ type: await typeOf(await contentIn(bytes), name, new Budget(limits)) });
  } catch (error) {
    process.send(error instanceof Refused ? { code: error.code, details: error.details } : { error });
  }
});
