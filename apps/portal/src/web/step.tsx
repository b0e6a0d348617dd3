import type { ReactNode } from 'react';
import { type AnyForm, defineForm } from './form.js';
import type { Access, Visit } from './page.js';
import { changing, versionField } from './changes.js';

/** A change without questions, on a page that says what it does. */
type Step<D extends Readonly<{ version: number }>> = Readonly<{
  path: string;
  who: Access;
  load: (visit: Visit) => Promise<D>;
  title: (visit: Visit) => string;
  lead: (data: D, visit: Visit) => ReactNode;
  send: (data: D, visit: Visit, header: ReturnType<typeof changing>) => Promise<string>;
}>;

export const defineStep = <D extends Readonly<{ version: number }>>({ title, send, ...step }: Step<D>): AnyForm =>
  defineForm<D>({
    ...step,
    title: (_, visit) => title(visit),
    fields: ({ version }) => [versionField(version)],
    submit: (visit) => title(visit),
    send: (values, data, visit, key) => send(data, visit, changing(key, values['version'])),
  });
