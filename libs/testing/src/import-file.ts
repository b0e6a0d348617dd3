import { eventually } from './eventually.js';
import type { As, TestBed } from './test-bed.js';

const staff: As = { role: 'alliance-staff' };

/** Sends a CSV file for import, by row unless `over` says otherwise. */
export function sendFile(bed: TestBed, kind: string, lines: readonly string[], as: As = staff, over: object = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind, mode: 'each-row', ...over })) form.set(name, value);
  form.set('file', new Blob([lines.join('\n')]), `${kind}.csv`);
  return bed.call('POST', '/imports', { as, body: form });
}

/** Waits for the end of an import. */
export const importEnded = (bed: TestBed, id: string, timeout = 30_000) =>
  eventually(async () => {
    const { body } = await bed.call('GET', `/imports/${id}`, { as: staff });
    if (body.endedAt === null) throw new Error(`still ${body.state}`);
    return body;
  }, timeout);

/** Imports a file to its end. */
export async function importFile(
  bed: TestBed,
  kind: string,
  lines: readonly string[],
  as: As = staff,
  over: object = {},
) {
  const { body } = await sendFile(bed, kind, lines, as, over);
  return importEnded(bed, body.id as string);
}

/** The faults of an import's rows: line, column and code of each. */
export async function faultsOf(bed: TestBed, id: string): Promise<string[]> {
  const { body } = await bed.call('GET', `/imports/${id}/faults`, { as: staff });
  return body.items.flatMap(({ line, faults }: { line: number; faults: { column: string | null; code: string }[] }) =>
    faults.map(({ column, code }) => `${line} ${column} ${code}`),
  );
}
