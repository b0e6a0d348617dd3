import { plusDays } from '@heng/legal-time';
import { AgencyRegistered, EmploymentStarted } from '@heng/contracts';
import { type As, eventually, type TestBed } from '@heng/testing';

/** Parties of the integration tests, and the way to a project. */
export const staff: As = { role: 'alliance-staff' };
export const committee: As = { role: 'subsystem', subsystem: 'assessment' };
export const agency: As & { id: string } = {
  role: 'agency',
  org: '91350100M000100Y43',
  id: 'a0000000-0000-8000-8000-000000000001',
};
export const otherAgency: As & { id: string } = {
  role: 'agency',
  org: '914403001922038216',
  id: 'a0000000-0000-8000-8000-000000000002',
};
export const enterprise: As = { role: 'enterprise', org: '12440600MB2C07549J' };
export const otherEnterprise: As = { role: 'enterprise', org: '91350203M0001QKT19' };
export const consultant = 'c0000000-0000-8000-8000-000000000001';

export const registration = {
  creditCode: '12440600MB2C07549J',
  name: '佛山衡造精密机械有限公司',
  province: '440000',
  city: '440600',
  industry: '34',
  bureau: 'equipment-1',
  email: 'office@example.cn',
};

/** Registers both agencies, the consultant of the first, and the enterprise; returns the enterprise's id. */
export async function registerParties(bed: TestBed): Promise<string> {
  for (const { id, org } of [agency, otherAgency]) {
    const data = {
      agencyId: id,
      creditCode: org,
      creditCodeStatus: 'verified',
      name: `机构${id.at(-1)}`,
      province: '350000',
      registeredOn: '2024-01-02',
    };
    await bed.publish(AgencyRegistered, id, data);
  }
  const employmentId = 'e0000000-0000-8000-8000-000000000001';
  const employment = { employmentId, agencyId: agency.id, personId: consultant, from: '2024-03-01', fullTime: true };
  await bed.publish(EmploymentStarted, employmentId, employment);
  const { body } = await bed.call('POST', '/enterprises', { as: enterprise, body: registration });
  await eventually(async () => {
    const heard = await bed.db.query('select from agency_directory union all select from employment');
    if (heard.length < 3) throw new Error(`tracking has heard ${heard.length} of 3 events`);
  });
  return body.id as string;
}

/** The content of a refusal. */
export const refusalOf = ({ status, body }: { status: number; body: { code?: string } }) => ({
  status,
  code: body.code,
});

/** The recorded events of a project. */
export const eventsOf = async (bed: TestBed, projectId: string) =>
  (await bed.recorded()).filter(({ data }) => data['projectId'] === projectId);

let proposals = 0;
/** A project that an agency proposed, each a day earlier than the last: the same proposal is refused; returns its id. */
export async function proposeProject(
  bed: TestBed,
  enterpriseId: string,
  over: object = {},
  as = agency,
): Promise<string> {
  const startedOn = plusDays('2025-09-01', -proposals++);
  const body = { agencyId: as.id, enterpriseId, startedOn, ...over };
  const { body: proposed } = await bed.call('POST', '/projects', { as, body });
  return proposed.id as string;
}

/** A project in progress; returns its id. */
export async function startProject(
  bed: TestBed,
  enterpriseId: string,
  startedOn = '2025-09-01',
  agencyId = agency.id,
): Promise<string> {
  const { body } = await bed.call('POST', '/projects', { as: staff, body: { agencyId, enterpriseId, startedOn } });
  return body.id as string;
}

/** An ended project; returns its id. */
export async function endedProject(bed: TestBed, enterpriseId: string, endedOn: string): Promise<string> {
  const id = await startProject(bed, enterpriseId);
  await bed.call('POST', `/projects/${id}/end`, { as: staff, version: 1, body: { endedOn } });
  return id;
}
