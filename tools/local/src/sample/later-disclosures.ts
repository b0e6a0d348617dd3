import type { MadeAgency } from './agencies.js';
import type { DisclosureFile } from './disclosures.js';
import type { MadeSample } from './make-sample.js';

/** Why the first sample's false fact, and a project that moved, make an entry differ from the platform. */
const FALSE_DAYS = '2026年抽查认定一次现场工作不实，平台不再计入其人日。';
const MOVED = '该项目已于2026年9月由其他机构承接。';

type Rows = MadeSample['rows'];

/**
 * The revision by which an agency discloses under the standard of 2027: section 5 lists its projects by then with what was
 * handed in about them before; the other sections stay.
 */
export function discloseAnew(
  agency: MadeAgency,
  before: readonly MadeSample[],
  publishedOn: string,
): readonly [creditCode: string, DisclosureFile] {
  const { creditCode } = agency.row;
  const rows = <K extends keyof Rows>(name: K) => before.flatMap((sample): Rows[K][number][] => [...sample.rows[name]]);
  const { sections } = before[0]!.disclosures.get(creditCode)!.at(-1)!;
  const nameOf = new Map(rows('enterprises').map(({ creditCode: code, name }) => [code, name]));
  const wasFalse = rows('spotCheck').some((one) => one.agency === creditCode && !one.authentic);
  const continued = new Set(rows('projects').map(({ continues }) => continues));
  const work = Map.groupBy(rows('onSiteWork'), ({ project }) => project);
  const own = rows('projects').filter((one) => one.agency === creditCode);
  const projects = own.map(({ number, enterprise, startedOn, endedOn }) => {
    const works = work.get(number) ?? [];
    const explanation = continued.has(number) ? MOVED : wasFalse ? FALSE_DAYS : undefined;
    return {
      enterprise: nameOf.get(enterprise)!,
      startedOn,
      endedOn,
      consultants: new Set(works.map(({ consultant }) => consultant)).size,
      onSiteDays: works.flatMap(({ days }) => days).reduce((sum, { days }) => sum + days, 0),
      // Agencies without an answer in their design have none to tell.
      satisfaction: (endedOn && Math.round(agency.design.feedback.ninths / 9)) || null,
      ...(explanation ? { explanation } : {}),
    };
  });
  const enterprises = [...new Set(projects.map(({ enterprise }) => enterprise))];
  const experience = { enterpriseCount: enterprises.length, enterprises, projects };
  return [creditCode, [{ publishedOn, sections: { ...sections, experience } }]];
}
