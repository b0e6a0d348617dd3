// Bundles the rating method for browsers.
import { build } from 'esbuild';

/** zod brings its messages in every language along; the method says what it says itself. */
const withoutMessages = {
  name: 'without-messages',
  setup: ({ onLoad }) => onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: '' })),
};

await build({
  entryPoints: ['src/ratings/method-in-browser.ts'],
  outfile: 'dist/assets/method.js',
  ...{ bundle: true, minify: true, format: 'esm', target: 'es2024', conditions: ['source'] },
  plugins: [withoutMessages],
  logLevel: 'warning',
});
