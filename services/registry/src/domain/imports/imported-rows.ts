import type { Actor } from '@heng/contracts';
import { judgeRow, mustBeEmail, mustBeName, provinceCode, type RowJudgement } from '@heng/imports/domain';
import type { Decision } from '@heng/kit/domain';
import { type Consultant, mustBeAnother, recordConsultant, vouches } from '../people/consultant.js';
import { type Employment, startEmployment } from '../people/employment.js';
import { refuse } from '../people/people-refusals.js';
import { type Agency, type CodeHolder, mustActFor, register, validIdentity } from '../registration/agency.js';

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
    () => mustBeName('name', name, 2, 100),
    () => mustBeEmail('email', email),
    () => validIdentity(identity()),
  ];
  return judgeRow(checks, () => register({ id, email, holder, ...identity() }, actor, today));
}

/** A row about a person and an employment. */
export type ConsultantRow = Readonly<{
  name: string;
  email: string | null;
  creditCode: string;
  from: string;
  fullTime: boolean;
  /** The row says that it is of none of the recorded persons who are alike. */
  anotherPerson: boolean;
}>;

/** The records that a row refers to. */
export type KnownOfRow = Readonly<{
  agency: Agency | undefined;
  /** The person with this address and name. */
  personId: string | null;
  /** The persons with this address and an alike name, where none has the same. */
  alike: readonly string[];
  /** The person's employments at all agencies. */
  others: readonly Employment[];
  /** True when the person, or a present employer, agrees to the employment. */
  isAgreed: boolean;
  /** True when somebody of this name began there on this day. */
  recorded: boolean;
}>;

/** The result of a row: a person, unless already known, and an employment. */
export type Engagement = Readonly<{
  person: Decision<Omit<Consultant, 'version'>> | null;
  employment: Decision<Omit<Employment, 'version'>>;
}>;

/**
 * A row records a person and starts an employment at an agency, by the rules of both. The same address and name
 * identify a known person, and an alike name asks; without an address, a person is identified by name, agency and first
 * day.
 */
export function importConsultant(
  { name, email, creditCode, from, fullTime, anotherPerson }: ConsultantRow,
  { agency, personId, alike, others, isAgreed, recorded }: KnownOfRow,
  ids: { person: string; employment: string },
  actor: Actor,
  today: string,
): RowJudgement<Engagement> {
  const checks = [
    () => mustBeName('name', name, 1, 100),
    () => email !== null && mustBeEmail('email', email),
    () => mustHireFor(creditCode, agency, actor),
  ];
  return judgeRow(checks, () => {
    if (email === null && recorded) throw refuse('import-employment-known', { field: 'name' });
    mustBeAnother(alike, [], anotherPerson);
    const hiring = { id: ids.employment, personId: personId ?? ids.person, from, fullTime };
    return {
      person: personId === null ? recordConsultant(ids.person, name, email) : null,
      employment: startEmployment(hiring, agency!, { others, isAgreed: isAgreed || vouches(actor) }, today),
    };
  });
}

/** An agency imports for itself only, whether or not it knows another agency's code. */
function mustHireFor(creditCode: string, agency: Agency | undefined, actor: Actor): void {
  mustActFor({ creditCode }, actor);
  if (!agency) throw refuse('import-agency-unknown', { field: 'creditCode' });
}
