import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../build.json');

/** The version and the commit of this program, written by the build; unbuilt sources have neither. */
export const build: Readonly<{ version: string; commit: string }> = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as typeof build)
  : { version: 'unbuilt', commit: 'unknown' };
