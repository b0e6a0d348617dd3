import type { Person } from '@heng/servers';
import { experts } from '../load/call.js';
import type { Sample } from '../load/read-sample.js';

/** Those who can sign in on this machine: staff, the experts of the pool, a regulator, and the parties of the sample. */
export function personsOf(sample: Sample | undefined): Person[] {
  const parties = (['agencies', 'enterprises'] as const).flatMap((table) => {
    const role = table === 'agencies' ? 'agency' : 'enterprise';
    return (sample?.rows[table] ?? []).map(({ creditCode, name }): Person => {
      return { sub: `${role}:${creditCode}`, roles: [role], org: creditCode, name: '经办人', organisation: name };
    });
  });
  return [
    { sub: 'alliance-staff:office', roles: ['alliance-staff'], name: '联盟工作人员甲' },
    { sub: 'alliance-staff:second', roles: ['alliance-staff'], name: '联盟工作人员乙' },
    ...Object.entries(experts).map(([sub, name]): Person => ({ sub, roles: ['expert'], name })),
    { sub: 'regulator:office', roles: ['regulator'], org: '11110000MB0DEM009D', name: '主管部门工作人员' },
    ...parties,
  ];
}
