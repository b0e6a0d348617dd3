import type { Reason } from '@heng/contracts';
import { idsOf, type Question, type StandingFacts } from './evidence.js';

/** The reason why a grade is refused or limited, with the ids of the facts behind it. */
export type AssessmentReason = Reason & Readonly<{ facts: readonly string[] }>;

/** R2: only an agency that is registered and has disclosed as required is rated. Empty for an eligible one. */
export function ineligibility(facts: StandingFacts, { agencyId, cutoff }: Question): AssessmentReason[] {
  const ofAgency = ({ data }: { data: { agencyId: string } }) => data.agencyId === agencyId;
  const reasons: AssessmentReason[] = [];
  if (!facts.registered.some(ofAgency)) {
    reasons.push({
      code: 'rating.not-registered',
      zh: `截至${cutoff}未完成注册`,
      en: `not registered by ${cutoff}`,
      facts: [],
    });
  }
  return [
    ...reasons,
    ...offRegister(facts, { agencyId, cutoff }),
    ...undisclosed(facts.disclosures.filter(ofAgency), cutoff),
  ];
}

/** The latest fact by the cutoff decides whether the agency has left, or is suspended on that day (R2). */
function offRegister(facts: StandingFacts, { agencyId, cutoff }: Question): AssessmentReason[] {
  const latest = [...facts.suspended, ...facts.reinstated, ...facts.deregistered]
    .filter(({ data }) => data.agencyId === agencyId)
    .sort((a, b) => a.version - b.version)
    .at(-1);
  if (!latest) return [];
  if ('deregisteredOn' in latest.data) {
    const on = latest.data.deregisteredOn;
    const words = { zh: `已于${on}注销注册`, en: `deregistered on ${on}` };
    return [{ code: 'rating.deregistered', ...words, facts: [latest.id] }];
  }
  if ('suspendedOn' in latest.data) {
    const { suspendedOn: on, until } = latest.data;
    if (until !== undefined && until < cutoff) return [];
    const words = { zh: `自${on}起暂停注册，截至${cutoff}尚未恢复`, en: `suspended since ${on}, still at ${cutoff}` };
    return [{ code: 'rating.suspended', ...words, facts: [latest.id] }];
  }
  return [];
}

/** The latest revision by the cutoff decides, by the standard in force when it was published. */
function undisclosed(disclosures: StandingFacts['disclosures'], cutoff: string): AssessmentReason[] {
  const latest = disclosures.toSorted((a, b) => a.data.revision - b.data.revision).at(-1);
  if (!latest) {
    return [
      {
        code: 'rating.not-disclosed',
        zh: `截至${cutoff}未进行信息公开`,
        en: `nothing disclosed by ${cutoff}`,
        facts: [],
      },
    ];
  }
  const { complete, revision, missing } = latest.data;
  if (complete) return [];
  const fields = [...missing].sort().join(', ');
  return [
    {
      code: 'rating.disclosure-incomplete',
      zh: `第${revision}版信息公开不完整，缺少：${fields}`,
      en: `revision ${revision} of the disclosure is incomplete, missing: ${fields}`,
      facts: idsOf([latest]),
    },
  ];
}
