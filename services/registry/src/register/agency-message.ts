import type { registryV1 } from '@heng/contracts/grpc';
import type { AgencyState } from '../domain/registration/agency.js';
import type { AgencyLine } from './agency-line.js';

export const stateMessages = {
  registered: 'AGENCY_STATE_REGISTERED',
  suspended: 'AGENCY_STATE_SUSPENDED',
  deregistered: 'AGENCY_STATE_DEREGISTERED',
} as const satisfies Record<AgencyState, registryV1.AgencyState>;

/** An agency for other subsystems. */
export function messageOf(agency: AgencyLine): registryV1.Agency {
  const { id, version, creditCode, name, province, registeredOn, deregisteredOn, completeness, grade, cycle } = agency;
  return {
    ...{ id, version, creditCode, name, province, registeredOn, completeness },
    creditCodeStatus:
      agency.creditCodeStatus === 'legacy' ? 'CREDIT_CODE_STATUS_LEGACY' : 'CREDIT_CODE_STATUS_VERIFIED',
    state: stateMessages[agency.state],
    ...(deregisteredOn ? { deregisteredOn } : {}),
    ...(grade ? { grade } : {}),
    ...(cycle ? { cycle } : {}),
  };
}
