import { canonicalJson, methodologies, type PublishedEvidence, recompute } from '@heng/assessment';

/** The results that a browser computes from the evidence of a rating, by the names of the figures on the page. */
export async function figuresOf(published: PublishedEvidence): Promise<Record<string, string>> {
  const methodology = methodologies.find(({ version }) => version === published.methodology)!;
  const { grade, total, indicators } = recompute(published, methodology);
  return {
    ...{ grade: grade ?? '', total: String(total), hash: await hashOf(published.facts) },
    ...Object.fromEntries(indicators.map(({ code, points }) => [code, String(points)])),
  };
}

/** SHA-256 over one line per fact, sorted by id: id, type, subject, SHA-256 of the canonical JSON of the data. */
async function hashOf(facts: PublishedEvidence['facts']): Promise<string> {
  const lines = facts
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(async ({ id, type, subject, data }) => `${id} ${type} ${subject} ${await sha256(canonicalJson(data))}\n`);
  return sha256((await Promise.all(lines)).join(''));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
