import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** The Debian release whose nats-server is new enough and still runs on the release before it. */
const RELEASE = 'trixie';

/** Source lists for apt, by file name: the machine's own archives of its Debian release, with that release replaced. */
export async function trixieSources(etcApt = '/etc/apt', osRelease = '/etc/os-release'): Promise<Map<string, string>> {
  const system = await readFile(osRelease, 'utf8').catch(() => '');
  const field = (name: string) => new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(system)?.[1] ?? '';
  if (field('ID') !== 'debian') return fallback();
  const codename = field('VERSION_CODENAME');
  const listed = await readdir(join(etcApt, 'sources.list.d')).catch(() => []);
  const paths = [join(etcApt, 'sources.list'), ...listed.map((name) => join(etcApt, 'sources.list.d', name))];
  const found = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const lines = path.endsWith('.sources') ? stanzas(text, codename) : oneLiners(text, codename);
    if (lines.length > 0) found.set(basename(path).replace(/^sources\.list$/, 'main.list'), `${lines.join('\n\n')}\n`);
  }
  return found.size > 0 ? found : fallback();
}

/** Otherwise Debian's own archive; packages from it are checked against their SHA-256. */
function fallback(): Map<string, string> {
  return new Map([['debian.list', `deb [trusted=yes] http://deb.debian.org/debian ${RELEASE} main\n`]]);
}

function oneLiners(text: string, codename: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, head, suite, components] = /^\s*(deb\s+(?:\[[^\]]*\]\s+)?\S+)\s+(\S+)\s+([^#]*)/.exec(line) ?? [];
    return suite === codename && /\bmain\b/.test(components ?? '') ? [`${head} ${RELEASE} main`] : [];
  });
}

function stanzas(text: string, codename: string): string[] {
  const plain = text.replaceAll(/^#.*\n?/gm, '');
  return plain.split(/\n\s*\n/).flatMap((stanza) => {
    const values = (name: string) => new RegExp(`^${name}:(.*)$`, 'mi').exec(stanza)?.[1]?.trim().split(/\s+/) ?? [];
    const usable =
      values('Types').includes('deb') && values('Suites').includes(codename) && values('Components').includes('main');
    if (!usable) return [];
    return [
      stanza
        .trim()
        .replace(/^Types:.*$/im, 'Types: deb')
        .replace(/^Suites:.*$/im, `Suites: ${RELEASE}`)
        .replace(/^Components:.*$/im, 'Components: main'),
    ];
  });
}
