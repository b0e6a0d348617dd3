// Writes the OpenAPI document of each built service and the types of its client into libs/clients, or names the faults
// of a document and fails. Each service is described in a separate process, as it is deployed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import * as prettier from 'prettier';

const root = join(import.meta.dirname, '..');
const out = join(root, 'libs/clients');
const services = ['registry', 'tracking', 'complaints', 'rating', 'notification'];

const describe = (service) => `
  const { documentFaults, documentOf } = await import('${root}/libs/kit/dist/index.js');
  const { ${service} } = await import('${root}/services/${service}/dist/${service}.module.js');
  const document = await documentOf(${service});
  const faults = documentFaults(document);
  if (faults.length > 0) throw new Error('The API of ${service} is not described in full:\\n  ' + faults.join('\\n  '));
  process.stdout.write(JSON.stringify(document), () => process.exit(0));
`;

mkdirSync(join(out, 'openapi'), { recursive: true });
mkdirSync(join(out, 'src/generated'), { recursive: true });
for (const service of services) {
  const json = execFileSync(process.execPath, ['--input-type=module', '-e', describe(service)], {
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
  });
  const file = join(out, 'openapi', `${service}.json`);
  const { printWidth, singleQuote } = await prettier.resolveConfig(file);
  const pretty = (text, parser) => prettier.format(text, { parser, printWidth, singleQuote });
  writeFileSync(file, await pretty(json, 'json'));
  const types = astToString(await openapiTS(JSON.parse(json), { alphabetize: true, defaultNonNullable: false }));
  writeFileSync(join(out, 'src/generated', `${service}.ts`), await pretty(types, 'typescript'));
}
