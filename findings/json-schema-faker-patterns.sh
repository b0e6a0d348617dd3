#!/bin/sh
# json-schema-faker 0.6.3 on Node 24, its values checked by ajv 8.17.1.
#
# Values made from a schema break the schema. A `pattern` is forgotten when `minLength` or `maxLength` stands beside it, as for a
# code of 18 capitals and digits; `\p{Script=Han}`, which JSON Schema recommends for such names, is read as the letters p{Script=Han};
# `propertyNames` is not looked at, and for a `patternProperties` of "^x-" the property "x" is made. Tests that feed an API with such
# values test its refusals alone.
#
# Seen: of 100 values for each schema, how many are valid.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund json-schema-faker@0.6.3 ajv@8.17.1
cat > values.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import { generate } from 'json-schema-faker';

const ajv = new Ajv2020({ strict: false });
const integers = { additionalProperties: { type: 'integer' }, minProperties: 2 };
const schemas = {
  'pattern alone': { type: 'string', pattern: '^[0-9A-Z]{18}$' },
  'pattern and length': { type: 'string', pattern: '^[0-9A-Z]+$', minLength: 18, maxLength: 18 },
  'pattern of a script': { type: 'string', pattern: '^\\p{Script=Han}{2,8}$' },
  propertyNames: { type: 'object', propertyNames: { pattern: '^[a-z]{3}$' }, ...integers },
  patternProperties: { type: 'object', patternProperties: { '^x-': {} }, minProperties: 1, additionalProperties: false },
};
for (const [name, schema] of Object.entries(schemas)) {
  const isValid = ajv.compile(schema);
  const values = await Promise.all(Array.from({ length: 100 }, () => generate(structuredClone(schema))));
  console.log(name, values.filter((value) => isValid(value)).length);
}
JS
node values.mjs | tee seen
cat > expected <<'TEXT'
pattern alone 100
pattern and length 0
pattern of a script 0
propertyNames 0
patternProperties 0
TEXT
diff expected seen && echo 'as described'
