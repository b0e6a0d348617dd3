// Bundles for browsers: the rating method, the check of receipts, and the proof of work of filings.
import { build } from 'esbuild';

/** zod brings its messages in every language along; the method says what it says itself. */
const withoutMessages = {
  name: 'without-messages',
  setup: ({ onLoad }) => onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: '' })),
};

await build({
  entryPoints: {
    method: 'src/ratings/method-in-browser.ts',
    receipts: 'src/receipts/receipts-in-browser.ts',
    proofs: 'src/complaints/proof-in-browser.ts',
  },
  outdir: 'dist/assets',
  ...{ bundle: true, minify: true, format: 'esm', target: 'es2024', conditions: ['source'] },
  plugins: [withoutMessages],
  logLevel: 'warning',
});
