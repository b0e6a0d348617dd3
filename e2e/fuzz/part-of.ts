import type { Sample } from '@heng/local';

type Row = { agency?: string; project?: string; consultant?: string };

/** The part of a sample that is about some of its agencies. */
export function partOf(sample: Sample, agencies: ReadonlySet<string>): Sample {
  const { rows } = sample;
  const projects = new Set(rows.projects.filter(({ agency }) => agencies.has(agency)).map(({ number }) => number));
  const consultants = rows.consultants.filter(({ recordedBy }) => agencies.has(recordedBy));
  const persons = new Set(consultants.map(({ number }) => number));
  const isKept = ({ agency, project, consultant }: Row) =>
    (agency === undefined || agencies.has(agency)) &&
    (project === undefined || projects.has(project)) &&
    (consultant === undefined || persons.has(consultant));
  const kept = Object.entries(rows).map(([name, list]) => [name, (list as readonly object[]).filter(isKept)]);
  return {
    ...sample,
    disclosures: sample.disclosures.filter(isKept),
    rows: {
      ...(Object.fromEntries(kept) as Sample['rows']),
      agencies: rows.agencies.filter(({ creditCode }) => agencies.has(creditCode)),
      consultants,
    },
  };
}
