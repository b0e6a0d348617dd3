import { allOf } from '../web/changes.js';
import { answerOf } from '../web/services.js';
import { type Queue, STAFF } from './task.js';

/** Queues of messages that filers have sent. */
export const correspondence: Queue = {
  ...{ kind: 'correspondence', service: 'complaints' },
  read: async ({ services: { complaints }, words }) => {
    const lines = await allOf((query) => answerOf(complaints.GET('/correspondence', { params: { query } })));
    return lines.map(({ id, agencyId, complaintId, reportId, number, lastOn }) => ({
      ...{ id, agencyId, ...STAFF, since: lastOn },
      href: reportId ? `/reports/${reportId}` : `/complaints/${complaintId}`,
      name: (reportId ? words.reports : words.correspondence).task(number),
    }));
  },
};

/** Restrictions that a person contests. */
export const restrictions: Queue = {
  ...{ kind: 'restrictions', service: 'complaints' },
  read: async ({ services: { complaints }, words }) => {
    const lines = await allOf((query) => answerOf(complaints.GET('/restrictions', { params: { query } })));
    return lines.map(({ id, agencyId, caseId, number, contestedOn }) => ({
      ...{ id, agencyId, ...STAFF, since: contestedOn, name: words.restrictions.task(number) },
      href: `/${number.startsWith('J') ? 'reports' : 'complaints'}/${caseId}`,
    }));
  },
};
