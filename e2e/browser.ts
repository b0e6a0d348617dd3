import { execFile } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const run = promisify(execFile);
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const LOCK = join(tmpdir(), 'heng-browser.lock');

/** A headless Chromium. Root of a Debian machine without one gets Debian's. @throws Error in one sentence */
export async function startBrowser(): Promise<Browser> {
  const executablePath = (await installed()) ?? (await install());
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

async function installed(): Promise<string | undefined> {
  const paths = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const path of [process.env['CHROMIUM'] ?? '', ...paths])
    if (
      path &&
      (await access(path, constants.X_OK).then(
        () => true,
        () => false,
      ))
    )
      return path;
  return undefined;
}

async function install(): Promise<string> {
  const options = ['-qq', '-o', 'APT::Sandbox::User=root'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const asked = 'sudo apt-get install -y --no-install-recommends chromium fonts-noto-cjk';
  try {
    // Two files of tests may come here at once.
    const apt = (...args: string[]) => run('flock', [LOCK, 'apt-get', ...options, ...args], { env });
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  } catch (cause) {
    throw new Error(`The tests of the pages need Chromium: run "${asked}", or name one by CHROMIUM.`, { cause });
  }
  const path = await installed();
  if (!path) throw new Error(`The tests of the pages need Chromium: run "${asked}", or name one by CHROMIUM.`);
  return path;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OPTIONS: RunOptions = { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] };
const AXE = join(import.meta.dirname, '../node_modules/axe-core/axe.min.js');

/** The faults of accessibility of a page, which has no frames: rule and element. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(`if (!window.axe) {${await readFile(AXE, 'utf8')}}`);
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(${JSON.stringify(OPTIONS)}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
