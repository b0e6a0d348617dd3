import {
  type Actor,
  bureauCode,
  bureauNames,
  bureausAfter,
  checkCreditCode,
  cityCode,
  creditCodeStatusOf,
  EnterpriseChanged,
  EnterpriseContactChanged,
  EnterpriseRegistered,
  holdsIdCardNumber,
  isIndustry,
  isProvince,
  provinceNames,
} from '@heng/contracts';
import { type Decision, rolesOn, unchanged, type Who as Reader } from '@heng/kit/domain';
import { refuse } from './enterprise-refusals.js';

/** An enterprise (贯标企业). Its registration is permanent; its name, region, industry, bureau and address change (R4). */
export type Enterprise = Readonly<{
  id: string;
  version: number;
  creditCode: string;
  name: string;
  /** Six-digit codes of GB/T 2260. */
  province: string;
  city: string;
  /** Section letter or two-digit division of GB/T 4754-2017. */
  industry: string;
  /** The code of the bureau in charge (归口管理司局). */
  bureau: string;
  email: string;
}>;
export type Registration = Omit<Enterprise, 'version'>;
type Who = Pick<Actor, 'role' | 'org'>;

export type Identity = Pick<Enterprise, 'creditCode' | 'name' | 'province' | 'city' | 'industry' | 'bureau'>;

/**
 * An enterprise joins the tracking system with a valid credit code (GB 32100-2015), its region, industry and bureau. It
 * registers itself, or alliance staff register it (R4).
 */
export function register({ id, email, ...given }: Registration, actor: Who): Decision<Registration> {
  const identity = validIdentity(given);
  mustActFor(identity, actor);
  mustHoldNoIdCard({ email });
  return {
    state: { id, email, ...identity },
    events: [
      EnterpriseRegistered.of(id, { enterpriseId: id, ...told(identity) }),
      EnterpriseContactChanged.of(id, { enterpriseId: id, email }),
    ],
  };
}

/** The fields of the identity to change; the credit code never changes. */
export type IdentityChange = Readonly<
  { [Field in Exclude<keyof Identity, 'creditCode'>]?: string | undefined } & { reason: string }
>;

/** Changes an enterprise's name, region, industry or bureau; the enterprise does it, or staff with a reason (R4). */
export function changeIdentity(
  enterprise: Enterprise,
  { reason, ...changed }: IdentityChange,
  actor: Who,
  changedOn: string,
): Decision<Enterprise> {
  mustActFor(enterprise, actor);
  mustHoldNoIdCard({ reason });
  const { id, creditCode } = enterprise;
  const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => typeof value === 'string'));
  const next = validIdentity({ ...enterprise, ...given, creditCode });
  const isSame = (Object.keys(next) as (keyof Identity)[]).every((field) => next[field] === enterprise[field]);
  if (isSame) throw refuse('enterprise-same');
  return {
    state: { ...enterprise, ...next },
    events: [EnterpriseChanged.of(id, { enterpriseId: id, ...told(next), changedOn, reason })],
  };
}

/** Changes the address to which an enterprise's letters go. */
export function changeEmail(enterprise: Enterprise, email: string, actor: Who): Decision<Enterprise> {
  mustActFor(enterprise, actor);
  if (email === enterprise.email) return unchanged(enterprise);
  mustHoldNoIdCard({ email });
  const { id } = enterprise;
  return { state: { ...enterprise, email }, events: [EnterpriseContactChanged.of(id, { enterpriseId: id, email })] };
}

/** The actions on an enterprise and the roles that take them, in every state. */
const ACTIONS = {
  'start-project': ['agency', 'alliance-staff'],
  'change-identity': ['enterprise', 'alliance-staff'],
  'change-email': ['enterprise', 'alliance-staff'],
  'request-name-withholding': ['enterprise'],
} as const;

/** Lists what somebody may do with an enterprise. Its code is null for a reader from whom it is withheld. */
export function allowedActions({ creditCode }: { creditCode: string | null }, reader: Reader): string[] {
  const roles = rolesOn({ enterprise: creditCode ?? '' }, reader);
  return Object.entries(ACTIONS).flatMap(([action, by]) => (by.some((role) => roles.includes(role)) ? [action] : []));
}

/**
 * Normalises and checks an identity: a valid code, a known province and industry, no identity card number. City and bureau
 * are given by code, name or former name.
 */
export function validIdentity({ creditCode, name, province, city, industry, bureau }: Identity): Identity {
  mustHoldNoIdCard({ creditCode, name, city, bureau });
  const check = checkCreditCode(creditCode);
  if ('fault' in check) throw refuse('credit-code-invalid', { field: 'creditCode', fault: check.en, zh: check.zh });
  if (!isProvince(province)) throw refuse('province-unknown', { field: 'province', province });
  if (!isIndustry(industry)) throw refuse('industry-unknown', { field: 'industry', industry });
  return {
    creditCode: check.code,
    name,
    province,
    city: cityIn(province, city),
    industry,
    bureau: bureauNamed(bureau),
  };
}

/** @throws `tracking.city-unknown` */
export function cityIn(province: string, city: string): string {
  const code = cityCode(city, province);
  if (!code) throw refuse('city-unknown', { field: 'city', city, province: provinceNames.get(province)! });
  return code;
}

/** @throws `tracking.bureau-unknown`, `tracking.bureau-divided` */
export function bureauNamed(bureau: string): string {
  const heirs = bureausAfter(bureau).join('、');
  if (heirs) throw refuse('bureau-divided', { field: 'bureau', bureau, heirs });
  const code = bureauCode(bureau);
  if (!code) throw refuse('bureau-unknown', { field: 'bureau', bureau, known: [...bureauNames.values()].join('、') });
  return code;
}

/** An identity as events tell it: with the status of its code, which follows from the code. */
const told = (identity: Identity) => ({ ...identity, creditCodeStatus: creditCodeStatusOf(identity.creditCode) });

/** An enterprise acts for itself only; staff act for any. @throws `tracking.not-your-enterprise` */
export function mustActFor({ creditCode }: Pick<Enterprise, 'creditCode'>, { role, org }: Who): void {
  if (role === 'enterprise' && org !== creditCode) throw refuse('not-your-enterprise');
}

/** No field may contain an ID-card number (PIPL 28). @throws `tracking.id-card-number` */
export function mustHoldNoIdCard(fields: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(fields))
    if (holdsIdCardNumber(text)) throw refuse('id-card-number', { field });
}
