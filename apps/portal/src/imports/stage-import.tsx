import { z } from 'zod';
import { defineForm, type Field } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { filesField, idsIn } from '../web/uploads.js';
import { kindsFor, serviceOf } from './imports.js';

/** The ways to import: only to check, all rows or none, or each row without a fault. */
const WAYS = {
  check: { mode: 'each-row', dryRun: 'true' },
  all: { mode: 'all-or-nothing', dryRun: 'false' },
  each: { mode: 'each-row', dryRun: 'false' },
} as const;
type Way = keyof typeof WAYS;

/** Hands a file of rows to a service, which checks and applies them in the background. */
export const stageImport = defineForm({
  path: '/imports/:service/new',
  who: ['agency', 'alliance-staff'],
  load: (visit) => Promise.resolve(serviceOf(visit)),
  title: (service, { words }) => words.imports.newOf[service],
  lead: (service, visit) => {
    const { imports: words } = visit.words;
    return (
      <>
        <p>{words.newLead}</p>
        <ul className="facets">
          {kindsOf(visit).map(({ value, label }) => (
            <li key={value}>
              <a href={`/imports/${service}/templates/${value}`} download>
                {words.template(label)}
              </a>
            </li>
          ))}
        </ul>
      </>
    );
  },
  fields: (service, visit): Field[] => {
    const { imports: words } = visit.words;
    const kinds = kindsOf(visit);
    return [
      {
        ...{ kind: 'radios', name: 'kind', label: words.kind, choices: kinds },
        schema: z.enum(kinds.map(({ value }) => value)),
      },
      {
        ...{ kind: 'radios', name: 'way', label: words.way, value: 'check', schema: z.enum(['check', 'all', 'each']) },
        choices: (Object.keys(WAYS) as Way[]).map((value) => ({ value, label: words.ways[value] })),
      },
      filesField({
        ...{ name: 'file', label: words.file, hint: words.fileHint, service, single: true },
        staged: ({ kind, way }) =>
          kind && way && Object.hasOwn(WAYS, way) ? { kind, ...WAYS[way as Way] } : undefined,
      }),
    ];
  },
  send: ({ file }, service) => Promise.resolve(`/imports/${service}/${idsIn(file!)[0]}`),
});

const kindsOf = (visit: Visit) =>
  kindsFor(serviceOf(visit), visit).map((value) => ({
    value,
    label: visit.words.imports.kinds[value as keyof Visit['words']['imports']['kinds']],
  }));
