import type { Agency } from '../src/domain/registration/agency.js';

/** A registered agency for the tests of rules. */
export const anAgency = (over: Partial<Agency> = {}): Agency => ({
  id: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d',
  version: 1,
  state: 'registered',
  creditCode: '91350100M000100Y43',
  creditCodeStatus: 'verified',
  codeVerification: null,
  name: '福州衡鉴管理咨询有限公司',
  province: '350000',
  email: 'a@example.cn',
  parentId: null,
  registeredOn: '2026-03-02',
  suspendedOn: null,
  suspendedUntil: null,
  deregisteredOn: null,
  stateReason: null,
  ...over,
});

export const suspendedAgency = (): Agency =>
  anAgency({ state: 'suspended', suspendedOn: '2026-01-05', stateReason: '核查中' });
export const deregisteredAgency = (): Agency =>
  anAgency({ state: 'deregistered', deregisteredOn: '2026-01-05', stateReason: '机构申请注销' });
