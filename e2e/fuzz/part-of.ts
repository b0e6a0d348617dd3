import type { Sample } from '@heng/local';

/** The part of a sample that is about some of its agencies. */
export function partOf(sample: Sample, agencies: ReadonlySet<string>): Sample {
  const projects = new Set(
    sample.rows.projects.filter(({ agency }) => agencies.has(agency)).map(({ number }) => number),
  );
  const isKept = (row: { creditCode?: string; agency?: string; project?: string }) =>
    (row.agency === undefined || agencies.has(row.agency)) && (row.project === undefined || projects.has(row.project));
  const rows = Object.entries(sample.rows).map(([name, list]) => [name, (list as readonly object[]).filter(isKept)]);
  const disclosures = sample.disclosures.filter(isKept);
  return {
    ...sample,
    disclosures,
    rows: {
      ...(Object.fromEntries(rows) as Sample['rows']),
      agencies: sample.rows.agencies.filter(({ creditCode }) => agencies.has(creditCode)),
    },
  };
}
