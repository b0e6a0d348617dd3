import {
  type Actor,
  AgencyContactChanged,
  AgencyRegistered,
  checkCreditCode,
  holdsIdCardNumber,
  isProvince,
} from '@heng/contracts';
import { type Decision, defineLifecycle, type Who } from '@heng/kit/domain';
import { refuse as refuseGenerally } from '../refusals.js';
import { refuse } from './registration-refusals.js';

const onRegister = ['registered', 'suspended'] as const;
const [agencyOrStaff, staff] = [['agency', 'alliance-staff'], ['alliance-staff']] as const;

type Standing = Pick<Agency, 'creditCodeStatus' | 'suspendedOn' | 'deregisteredOn'>;

/** A suspended agency stays on the register: it discloses and corrects, but neither hires nor claims merits. */
export const agencyLifecycle = defineLifecycle({
  states: { registered: '注册有效', suspended: '暂停注册', deregistered: '已注销' },
  actions: {
    'publish-disclosure': { zh: '公开信息', by: agencyOrStaff, from: onRegister },
    'start-employment': { zh: '登记任职', by: agencyOrStaff, from: ['registered'] },
    'claim-merit': { zh: '申报奖励、贡献和知识成果', by: agencyOrStaff, from: ['registered'] },
    'change-identity': { zh: '变更名称、代码或省份', by: staff, from: onRegister },
    'verify-credit-code': {
      ...{ zh: '人工核验统一社会信用代码', by: staff, from: onRegister },
      unless: ({ creditCodeStatus }: Standing) =>
        creditCodeStatus === 'verified' ? refuse('credit-code-verified-already') : undefined,
    },
    suspend: { zh: '暂停注册', by: staff, from: ['registered'], to: 'suspended' },
    reinstate: { zh: '恢复注册', by: staff, from: ['suspended', 'deregistered'], to: 'registered' },
    deregister: { zh: '注销', by: staff, from: onRegister, to: 'deregistered' },
  },
  refuse: ({ state }, { suspendedOn, deregisteredOn }: Standing) => {
    if (state === 'registered') return refuse('agency-in-good-standing');
    return state === 'suspended'
      ? refuseGenerally('agency-suspended', { suspendedOn })
      : refuseGenerally('agency-deregistered', { deregisteredOn });
  },
});
export const { states: agencyStates } = agencyLifecycle;
export type AgencyState = (typeof agencyStates)[number];

/**
 * An agency (R2): registered ⇄ suspended, deregistered from either, reinstated to registered. Its name, code and
 * province change with their history kept (agency-identity.ts); a branch belongs to a parent.
 */
export type Agency = Readonly<{
  id: string;
  version: number;
  state: AgencyState;
  creditCode: string;
  /** `legacy`: needs verification by hand. */
  creditCodeStatus: 'verified' | 'legacy';
  /** The method, day and verifier of a legacy code's verification by hand. */
  codeVerification: Readonly<{ on: string; by: string; reason: string }> | null;
  name: string;
  province: string;
  email: string;
  parentId: string | null;
  registeredOn: string;
  suspendedOn: string | null;
  /** The last day of a suspension that ends by itself. */
  suspendedUntil: string | null;
  deregisteredOn: string | null;
  /** The reason for suspension or deregistration; public. */
  stateReason: string | null;
}>;
export type Parent = Pick<Agency, 'id' | 'state' | 'parentId'>;
/** An organisation's own data at registration. */
export type Applicant = Pick<Agency, 'creditCode' | 'name' | 'province' | 'email'>;
/** The agency that has or had the code of an applicant already, and the agency that a branch belongs to. */
export type Known = Readonly<{ holder: CodeHolder | null; parent: Parent | null }>;

/**
 * A new agency registers with a valid credit code (GB 32100-2015) and its province; an agency registers only itself.
 */
export function register(
  { id, parent = null, holder = null, ...applicant }: Applicant & { id: string } & Partial<Known>,
  actor: Actor,
  today: string,
): Decision<Omit<Agency, 'version'>> {
  const { email, parentId, ...identity } = validApplicant(applicant, { parent, holder }, actor);
  const facts = { ...identity, registeredOn: today, ...(parentId ? { parentId } : {}) };
  return {
    state: { ...identity, id, email, parentId, registeredOn: today, codeVerification: null, ...inGoodStanding },
    events: [AgencyRegistered.of(id, { agencyId: id, ...facts }), AgencyContactChanged.of(id, { agencyId: id, email })],
  };
}

/** Checks an applicant, who acts for itself and whose code nobody has, and normalises its identity. */
export function validApplicant(applicant: Applicant, { holder, parent }: Known, actor: Actor) {
  const { email } = applicant;
  const identity = validIdentity(applicant);
  mustHoldNoIdCard({ email });
  mustActFor(identity, actor);
  mustBeNobodysCode(identity.creditCode, holder);
  if (parent) mustTakeBranches(parent);
  return { ...identity, email, parentId: parent?.id ?? null };
}

/** A registered agency, neither suspended nor deregistered. */
export const inGoodStanding = {
  state: 'registered',
  suspendedOn: null,
  suspendedUntil: null,
  deregisteredOn: null,
  stateReason: null,
} as const;

type Identity = Pick<Agency, 'creditCode' | 'creditCodeStatus' | 'name' | 'province'>;

/** Normalises and checks an identity: a valid code, a known province, no identity card number. */
export function validIdentity({ creditCode, name, province }: Omit<Applicant, 'email'>): Identity {
  mustHoldNoIdCard({ creditCode, name });
  const check = checkCreditCode(creditCode);
  if ('fault' in check)
    throw refuse('credit-code-invalid', { field: 'creditCode', faultZh: check.zh, faultEn: check.en });
  if (!isProvince(province)) throw refuse('province-unknown', { field: 'province', province });
  return { creditCode: check.code, creditCodeStatus: check.status, name, province };
}

/** No field may contain an ID-card number (PIPL 28). @throws `registry.id-card-number` */
export function mustHoldNoIdCard(fields: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(fields))
    if (holdsIdCardNumber(text)) throw refuse('id-card-number', { field });
}

/** Only a registered agency that is not itself a branch has branches. @throws `registry.parent-…` */
export function mustTakeBranches({ id: parentId, state, parentId: grandparent }: Parent): void {
  if (state !== 'registered')
    throw refuse('parent-not-registered', { parentId, state, stateZh: agencyLifecycle.statesZh[state] });
  if (grandparent !== null) throw refuse('parent-is-branch', { parentId });
}

/** The agency that has or had a credit code. */
export type CodeHolder = Readonly<{ agencyId: string; state: AgencyState; current: boolean }>;

/** A code belongs to one agency permanently: no other agency registers with it. @throws `registry.credit-code-…` */
export function mustBeNobodysCode(creditCode: string, holder: CodeHolder | null): void {
  if (!holder) return;
  const details = { creditCode, agencyId: holder.agencyId };
  if (!holder.current) throw refuse('credit-code-former', details);
  throw refuse(holder.state === 'deregistered' ? 'credit-code-of-deregistered' : 'credit-code-taken', details);
}

/** Only an agency on the register, suspended or not, corrects its statements. @throws `registry.agency-deregistered` */
export function mustBeOnRegister(agency: Standing & Pick<Agency, 'state'>): void {
  agencyLifecycle.after('publish-disclosure', agency);
}

/** An agency acts for itself only, by its present code. @throws `registry.not-your-agency` */
export function mustActFor({ creditCode }: Pick<Agency, 'creditCode'>, { role, org }: Actor): void {
  if (role === 'agency' && org !== creditCode) throw refuseGenerally('not-your-agency');
}

/** Lists what an agency allows somebody now: the agency itself, or staff. */
export const allowedActions = (agency: Standing & Pick<Agency, 'state' | 'creditCode'>, who: Who) =>
  agencyLifecycle.allowedActions(agency, who, { agency: agency.creditCode });
