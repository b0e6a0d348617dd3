import { z } from 'zod';

type Property = Readonly<{
  type?: string;
  format?: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  default?: unknown;
  description?: string;
}>;
type Line = Readonly<{ name: string; type: string; fallback: string; description: string }>;

/** `docs/settings.md` from the settings of each service. @throws Error naming a setting without a description */
export function settingsPage(services: Readonly<Record<string, z.ZodObject>>): string {
  const users = new Map<string, string[]>();
  for (const [service, settings] of Object.entries(services))
    for (const line of linesOf(service, settings)) {
      const row = `| \`${line.name}\` | ${line.type} | ${line.fallback} | ${line.description} |`;
      users.set(row, [...(users.get(row) ?? []), service]);
    }
  const sections = Map.groupBy(users, ([, names]) => names.join(', '));
  const all = Object.keys(services).join(', ');
  return [
    '# Settings',
    '',
    'A service reads its settings from environment variables, all at its start, and names every fault in one error.',
    'The variable with `_FILE` at its end names a file with the value instead: `DATABASE_URL_FILE=/run/secrets/url`. An empty one is not set.',
    'This page is generated from the code by `npm run generate`.',
    '`main.js migrate` needs `MIGRATION_DATABASE_URL` only: the database’s URL as its owner.',
    ...[...sections].flatMap(([names, rows]) => [
      '',
      `## ${names === all ? 'Every service' : names}`,
      '',
      '| setting | value | default | meaning |',
      '| --- | --- | --- | --- |',
      ...rows.map(([row]) => row),
    ]),
    '',
  ].join('\n');
}

function linesOf(service: string, settings: z.ZodObject): Line[] {
  const input = z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' });
  const output = z.toJSONSchema(settings, { io: 'output', unrepresentable: 'any' });
  return Object.keys(settings.shape).map((name) => {
    const property = { ...(input.properties?.[name] as Property), ...(output.properties?.[name] as Property) };
    const { description } = property;
    if (!description) throw new Error(`${name} of ${service} has no description: add one with .describe().`);
    return {
      name,
      type: typeOf(property),
      fallback: fallbackOf(property, input.required?.includes(name)),
      description,
    };
  });
}

function typeOf({ type = 'text', format, enum: values, minimum, maximum, minLength }: Property): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'integer') {
    const upTo = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? ' or more' : ` to ${maximum}`;
    return `whole number, ${minimum ?? 0}${upTo}`;
  }
  if (format === 'uri') return 'URL';
  return minLength !== undefined && minLength > 1 ? `text of ${minLength} characters or more` : 'text';
}

function fallbackOf({ default: value }: Property, required = false): string {
  if (value !== undefined) return `\`${String(value)}\``;
  return required ? 'required' : '';
}
