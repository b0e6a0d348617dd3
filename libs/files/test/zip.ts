import { zipSync } from 'fflate';

/** A zip file whose entries have these names and no content. */
export const testZip = (names: readonly string[]): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()]))));
