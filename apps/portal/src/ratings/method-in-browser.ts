import { hashOf, methodologies, type PublishedEvidence, recompute } from '@heng/assessment';

/** What a browser computes from the evidence of a rating, by the names of the figures on the page. */
export async function figuresOf(published: PublishedEvidence): Promise<Record<string, string>> {
  const methodology = methodologies.find(({ version }) => version === published.methodology)!;
  const { grade, total, indicators } = recompute(published, methodology);
  return {
    ...{ grade: grade ?? '', total: String(total), hash: await hashOf(published.facts) },
    ...Object.fromEntries(indicators.map(({ code, points }) => [code, String(points)])),
  };
}
