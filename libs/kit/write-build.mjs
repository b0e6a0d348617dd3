// Writes dist/build.json, by which a running service tells its version and the commit it was built from. An image is built
// without the repository: there COMMIT is a build argument.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const commit = process.env.COMMIT || spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout?.trim();
writeFileSync(new URL('dist/build.json', import.meta.url), JSON.stringify({ version, commit: commit || 'unknown' }));
