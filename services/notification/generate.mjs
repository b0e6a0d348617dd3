/** Compiles templates/letter.mjml to the handlebars template src/generated/letter-html.ts. */
import { readFile, writeFile } from 'node:fs/promises';
import mjml2html from 'mjml';

const source = await readFile(new URL('templates/letter.mjml', import.meta.url), 'utf8');
const { html } = await mjml2html(source, { validationLevel: 'strict', fonts: {} });
const lines = html.split('\n').map((line) => line.trim());
const body = lines
  .filter((line) => line !== '')
  .join('\n')
  .replace(/[\\`]|\$\{/g, '\\$&');
const code = `/** Generated from templates/letter.mjml by \`npm run generate -w @heng/notification\`. */
export const letterHtml = \`${body}\`;
`;
await writeFile(new URL('src/generated/letter-html.ts', import.meta.url), code);
