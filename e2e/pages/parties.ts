import type { Suite } from '@heng/local';
import { plusDays } from '@heng/legal-time';
import type { Site } from './site.js';

/** An agency of the sample, as it is registered. */
export async function agencyAt({ suite, sample }: Site, place: number) {
  const { creditCode, name } = sample().rows.agencies.at(place)!;
  const query = { q: creditCode };
  const { items } = (await suite().api.http('registry').GET('/agencies', { params: { query } }))!.data!;
  return { agencyId: items[0]!.id, creditCode, name };
}

const office = ({ api }: Suite) => api.http('complaints', { roles: ['alliance-staff'], sub: 'alliance-staff:office' });
const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });

/** The id of a complaint about an agency, by its number. */
export async function idOf(suite: Suite, agencyId: string, number: string): Promise<string> {
  const query = { agencyId, state: 'filed' } as const;
  const { items } = (await office(suite).GET('/complaints', { params: { query } }))!.data!;
  return items.find((one) => one.number === number)!.id;
}

/** Staff accept a complaint, and its agency answers. */
export async function accept(suite: Suite, creditCode: string, id: string): Promise<void> {
  const at = (version: number) => ({ params: { path: { id }, header: { ...key(), 'If-Match': `"${version}"` } } });
  const { version } = (await office(suite).POST('/complaints/{id}/acceptance', at(1)))!.data!;
  const agency = suite.api.http('complaints', { roles: ['agency'], org: creditCode });
  await agency.POST('/complaints/{id}/answer', { ...at(version), body: { statement: '收费有合同依据。' } });
}

/** A complaint about an agency of the sample that its agency has answered. */
export async function answeredComplaint(site: Site, place: number) {
  const { agencyId, creditCode, name } = await agencyAt(site, place);
  const body = { agencyId, allegation: 'misconduct', statement: '收费与合同不符。' } as const;
  const complaints = site.suite().api.http('complaints');
  const filed = (await complaints.POST('/complaints', { params: { header: key() }, body }))!.data!;
  const { id, number, code } = filed;
  await accept(site.suite(), creditCode, id);
  return { id, number, code, path: `/complaints/${id}`, name, agencyId };
}

/** The day after the business date, or some days after it. */
export const tomorrow = async ({ urls }: Suite, days = 1): Promise<string> => {
  const { info } = (await (await fetch(`${urls.complaints}/health/ready`)).json()) as {
    info: { clock: { today: string } };
  };
  return plusDays(info.clock.today, days);
};
