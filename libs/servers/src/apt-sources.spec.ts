import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trixieSources } from './apt-sources.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-apt-'));
  await mkdir(join(folder, 'sources.list.d'));
  await writeFile(join(folder, 'os-release'), 'PRETTY_NAME="Debian"\nID=debian\nVERSION_CODENAME=bookworm\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sources = async () => Object.fromEntries(await trixieSources(folder, join(folder, 'os-release')));

test("of a machine's list only the archive of its release is taken, with the release replaced", async () => {
  await writeFile(
    join(folder, 'sources.list'),
    [
      '# deb http://old.example/debian bookworm main',
      'deb [arch=amd64 signed-by=/usr/share/keyrings/d.gpg] http://mirror.example/debian bookworm main contrib # ours',
      'deb-src http://mirror.example/debian bookworm main',
      'deb http://mirror.example/debian-security bookworm-security main',
      'deb https://docker.example/linux/debian bookworm stable',
    ].join('\n'),
  );
  expect(await sources()).toEqual({
    'main.list': 'deb [arch=amd64 signed-by=/usr/share/keyrings/d.gpg] http://mirror.example/debian trixie main\n',
  });
});

test("of a machine's stanzas only those of its release are taken, with the key they are signed by", async () => {
  await writeFile(
    join(folder, 'sources.list.d', 'debian.sources'),
    `Types: deb deb-src
# http://snapshot.example
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/d.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
`,
  );
  expect(await sources()).toEqual({
    'debian.sources': `Types: deb
URIs: http://mirror.example/debian
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/d.gpg
`,
  });
});

test('elsewhere than on Debian the archive of Debian itself is taken', async () => {
  await writeFile(join(folder, 'os-release'), 'ID=ubuntu\nID_LIKE=debian\nVERSION_CODENAME=noble\n');
  await writeFile(join(folder, 'sources.list'), 'deb http://archive.ubuntu.example/ubuntu noble main\n');
  expect(Object.values(await sources())).toEqual(['deb [trusted=yes] http://deb.debian.org/debian trixie main\n']);
});
