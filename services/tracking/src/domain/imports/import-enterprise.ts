import type { Actor } from '@heng/contracts';
import { judgeRow, mustBeEmail, mustBeName, provinceCode, type RowJudgement } from '@heng/imports/domain';
import type { Decision } from '@heng/kit/domain';
import { bureauNamed, cityIn, register, type Registration, validIdentity } from '../enterprises/enterprise.js';
import { refuse } from '../enterprises/enterprise-refusals.js';

/** A row about an enterprise. */
export type EnterpriseRow = Readonly<
  Record<'creditCode' | 'name' | 'province' | 'city' | 'industry' | 'bureau' | 'email', string>
>;

/** A row registers an enterprise by the rule that staff follow (R4). */
export function importEnterprise(
  { email, ...row }: EnterpriseRow,
  { id, isTaken }: { id: string; isTaken: boolean },
  actor: Actor,
): RowJudgement<Decision<Registration>> {
  const identity = () => ({ ...row, province: provinceCode(row.province), industry: row.industry.toUpperCase() });
  const checks = [
    () => mustBeName('name', row.name, 2, 100),
    () => cityIn(provinceCode(row.province), row.city),
    () => bureauNamed(row.bureau),
    () => mustBeEmail('email', email),
    () => validIdentity(identity()),
  ];
  return judgeRow(checks, () => {
    const decision = register({ id, email, ...identity() }, actor);
    if (isTaken) throw refuse('credit-code-taken', { field: 'creditCode', creditCode: decision.state.creditCode });
    return decision;
  });
}
