import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { trixieSources } from './apt-sources.js';

const run = promisify(execFile);

/** This is the first version with `sync_interval`, `filter_subjects` and the advisory about terminated messages. */
const OLDEST = [2, 10] as const;
const PACKAGE = { name: 'nats-server', version: '2.10.27-1+b2' };
const SHA256: Readonly<Record<string, string>> = {
  x64: '6d913ac987b78734c08537c2adeb1526cf735f216173a9170d94b185fcfe6f8a',
};
const CACHE = join(import.meta.dirname, '..', '..', '..', '.heng', 'cache');

/** The path of a recent enough nats-server: from the PATH, otherwise Debian's, downloaded once into `cache`. */
export async function natsServerProgram(cache = CACHE): Promise<string> {
  if (await isNewEnough('nats-server')) return 'nats-server';
  const folder = join(cache, 'nats-server-2.10.27');
  const program = programIn(folder);
  if (await isNewEnough(program)) return program;
  try {
    await download(cache, folder);
  } catch (error) {
    throw new Error(
      'There is no nats-server of version 2.10 or later on the PATH and none could be downloaded ' +
        `(${firstLine(error)}): run "brew install nats-server" or "docker compose up", or name a server by NATS_URL=nats://host:port.`,
      { cause: error },
    );
  }
  if (await isNewEnough(program)) return program;
  throw new Error(`The downloaded ${program} does not run here: name a server by NATS_URL=nats://host:port.`);
}

async function isNewEnough(program: string): Promise<boolean> {
  const { stdout } = await run(program, ['--version']).catch(() => ({ stdout: '' }));
  const [, major, minor] = /v(\d+)\.(\d+)\./.exec(stdout) ?? [];
  if (major === undefined) return false;
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}

/** Works in a separate folder and puts the result in place by one rename. */
async function download(cache: string, folder: string): Promise<void> {
  const expected = SHA256[process.arch];
  if (process.platform !== 'linux' || !expected)
    throw new Error(`Debian's package is for linux-x64, this is ${process.platform}-${process.arch}`);
  for (const tool of ['apt-get', 'dpkg']) {
    await run(tool, ['--version']).catch(() => {
      throw new Error(`${tool} is missing`);
    });
  }
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'download-'));
  try {
    const file = await fetchPackage(work);
    const actual = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    if (actual !== expected) throw new Error(`the package's SHA-256 is ${actual}, not ${expected}`);
    const unpacked = join(work, 'unpacked');
    await run('dpkg', ['-x', file, unpacked]);
    await putInPlace(unpacked, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A folder that another start has filled meanwhile stays. */
async function putInPlace(unpacked: string, folder: string): Promise<void> {
  const done = await rename(unpacked, folder).then(
    () => true,
    () => false,
  );
  if (done || (await isNewEnough(programIn(folder)))) return;
  await rm(folder, { recursive: true, force: true });
  await rename(unpacked, folder);
}

function programIn(folder: string): string {
  return join(folder, 'usr', 'sbin', 'nats-server');
}

/** Downloads with an apt that knows only folders below `work`, so that the machine's own lists stay as they are. */
async function fetchPackage(work: string): Promise<string> {
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'sources', 'none']) {
    await mkdir(join(work, folder), { recursive: true });
  }
  for (const [name, text] of await trixieSources()) await writeFile(join(work, 'sources', name), text);
  const config = join(work, 'apt.conf');
  await writeFile(config, await aptConfig(work));
  const apt = (...args: string[]) =>
    run('apt-get', args, { cwd: work, env: { ...process.env, APT_CONFIG: config, LC_ALL: 'C' }, timeout: 180_000 });
  // A list of another archive may be missing; the download shows at once whether this package is there.
  const update = await apt('-q', 'update').catch((error: { stderr: string }) => error);
  await apt('-q', 'download', `${PACKAGE.name}=${PACKAGE.version}`).catch((error: unknown) => {
    throw update.stderr ? new Error(update.stderr, { cause: error }) : error;
  });
  const file = (await readdir(work)).find((name) => name.endsWith('.deb'));
  if (!file) throw new Error('apt-get wrote no package');
  return join(work, file);
}

/** The machine's settings for the network, such as its proxy, and none of its hooks. */
async function aptConfig(work: string): Promise<string> {
  const { stdout } = await run('apt-config', ['dump', 'Acquire']);
  return `${stdout}
Dir::State "${join(work, 'state')}";
Dir::State::status "/dev/null";
Dir::Cache "${join(work, 'cache')}";
Dir::Etc::main "/dev/null";
Dir::Etc::parts "${join(work, 'none')}";
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "${join(work, 'sources')}";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
#clear Acquire::Languages;
Acquire::Languages "none";
APT::Sandbox::User "";
`;
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: string };
  const line = /^[EW]: (.*)$/m.exec(stderr || message)?.[1] ?? message.trim().split('\n')[0] ?? '';
  return line.trim().replace(/\.$/, '');
}
