import { execFile } from 'node:child_process';
import { basename, join } from 'node:path';
import { freePort } from '@heng/servers';
import { eventually } from '@heng/testing';

const settings = {
  ...{ NODE_ENV: 'development', PORTAL_URL: 'http://127.0.0.1:3000', DATABASE_URL: 'postgres://127.0.0.1:1/none' },
  ...{ SESSION_SECRET: 'x'.repeat(32), OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_SECRET: 'portal' },
  ...{ REGISTRY: 'none:1', TRACKING: 'none:1', COMPLAINTS: 'none:1', RATING: 'none:1', NOTIFICATION: 'none:1' },
};
/** Names the files of React that a process has run, when it ends; some are looked through for their exports only. */
const PROBE = `data:text/javascript,${encodeURIComponent(`
  import { createRequire } from 'node:module';
  const { cache } = createRequire('/');
  const isRun = (file) => cache[file].loaded && /react.*(development|production)[.]js$/.test(file);
  process.on('exit', () => console.log(Object.keys(cache).filter(isRun).join('\\n')));
`)}`;

test('pages are rendered by the production build of React, also with the settings of development', async () => {
  const port = await freePort();
  const env = { ...process.env, ...settings, LOG_LEVEL: 'silent', PORT: String(port) };
  const args = ['--import', PROBE, join(import.meta.dirname, '../dist/main.js')];
  const output = await new Promise<string>((resolve) => {
    const child = execFile(process.execPath, args, { env }, (_, stdout, stderr) => resolve(stdout + stderr));
    const live = () => fetch(`http://127.0.0.1:${port}/health/live`);
    void eventually(live).finally(() => child.kill('SIGTERM'));
  });
  const files = output.trim().split('\n');
  expect(files.map((file) => basename(file)).sort()).toEqual([
    'react-dom-server-legacy.node.production.js',
    'react-dom-server.node.production.js',
    'react-dom.production.js',
    'react-jsx-runtime.production.js',
    'react.production.js',
  ]);
});
