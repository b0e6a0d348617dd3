// Makes the copy of a file that strangers get, in a process of its own (src/public-copy.ts): content in, copy out. It is shipped
// as it is: Node starts it from the sources and from the build alike. It fails where no copy can be made.
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { copyOf } from './copy/copy-of.mjs';

const copy = await copyOf(await buffer(process.stdin), process.argv[2]);
process.stdout.write(copy);
