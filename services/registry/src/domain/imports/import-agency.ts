import type { Actor } from '@heng/contracts';
import { judgeRow, mustBeEmail, mustBeOfLength, provinceCode, type RowJudgement } from '@heng/imports/domain';
import type { Decision } from '@heng/kit/domain';
import { type Agency, type CodeHolder, register, validIdentity } from '../registration/agency.js';

/** A row about an agency. */
export type AgencyRow = Readonly<Record<'creditCode' | 'name' | 'province' | 'email', string>>;

/** A row registers an agency by the rule that staff follow (R2). `holder` has or had the code already. */
export function importAgency(
  { creditCode, name, province, email }: AgencyRow,
  { id, holder }: { id: string; holder: CodeHolder | null },
  actor: Actor,
  today: string,
): RowJudgement<Decision<Omit<Agency, 'version'>>> {
  const identity = () => ({ creditCode, name, province: provinceCode(province) });
  const checks = [
    () => mustBeOfLength('name', name, 2, 100),
    () => mustBeEmail('email', email),
    () => validIdentity(identity()),
  ];
  return judgeRow(checks, () => register({ id, email, holder, ...identity() }, actor, today));
}
