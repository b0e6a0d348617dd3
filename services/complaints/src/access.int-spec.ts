import { accessMatrix, enrolExpert, grpcAccess, operationEndpoints, TestBed } from '@heng/testing';
import { endpointsOf } from '@heng/testing/rules';
import { announcementLifecycle } from './domain/announcement/announcement.js';
import { complaintLifecycle } from './domain/case/actions.js';
import { hearingLifecycle, reportLifecycle } from './domain/report/actions.js';
import { caseLifecycle } from './domain/revocation/rating-case.js';
import { complaints } from './complaints.module.js';

const bed = TestBed.of(complaints);
beforeAll(() => enrolExpert(bed));

test('every endpoint lets in the roles it names and refuses everybody else', async () => {
  const { endpoints, wrong } = await accessMatrix(bed);
  expect(wrong).toEqual([]);
  const own = [
    'GET /agencies/{agencyId}/complaints/summary (public)',
    'GET /complaints (alliance-staff, expert, agency)',
    'GET /complaints/{id} (alliance-staff, expert, agency)',
    ...['', '/checkpoint', '/consistency/{size}', '/proofs/{leaf}', '/tile/{path}'].map(
      (path) => `GET /log${path} (public)`,
    ),
    'GET /rating-cases (alliance-staff, expert, agency)',
    'GET /rating-cases/{id} (alliance-staff, expert, agency)',
    'GET /rating-cases/{id}/panel (alliance-staff, expert, agency)',
    'POST /rating-cases (alliance-staff)',
    'POST /rating-cases/{id}/answer (agency)',
    'POST /rating-cases/{id}/panel (alliance-staff)',
    'GET /announcements (public)',
    'GET /announcements/export.{format} (public)',
    'GET /announcements/queue (alliance-staff)',
    'GET /announcements/{id} (public)',
    'GET /announcements/{id}/handling (alliance-staff, agency)',
    'POST /announcements/{id}/publication (alliance-staff)',
    'POST /announcements/{id}/repair (agency)',
    'POST /announcements/{id}/repair-decision (alliance-staff)',
    'GET /complaints/{id}/mediation (alliance-staff, agency)',
    'POST /complaints/{id}/mediation (alliance-staff)',
    'POST /mediations/{id}/agreement (public)',
    'POST /mediations/{id}/failure (public)',
    'POST /mediations/{id}/offers (public)',
    'GET /filings/challenge (public)',
    'POST /filings/comment (public)',
    'GET /complaints/{id}/panel (public)',
    'GET /complaints/{id}/rulings (public)',
    'GET /panels (alliance-staff, expert)',
    'GET /complaints/{id}/evidence (alliance-staff, expert, agency)',
    'GET /complaints/{id}/redactions (alliance-staff, expert)',
    'POST /complaints/{id}/redactions (alliance-staff)',
    'GET /files/{id} (alliance-staff, agency, enterprise, public)',
    'GET /files/{id}/content (alliance-staff, agency, enterprise, public)',
    'GET /files/{id}/downloads (alliance-staff)',
    'GET /complaints/{id}/filers (alliance-staff, agency)',
    'GET /filings/own (alliance-staff, agency, enterprise, expert, regulator)',
    'GET /hearings (agency, alliance-staff)',
    'GET /hearings/{id} (agency, alliance-staff)',
    'GET /hearings/{id}/evidence (agency, alliance-staff)',
    'POST /hearings/{id}/answer (agency)',
    ...['', '/{id}', '/{id}/evidence', '/{id}/filers'].map((path) => `GET /reports${path} (alliance-staff)`),
    ...['acceptance', 'decline', 'finding', 'hearing', 'incident'].map(
      (step) => `POST /reports/{id}/${step} (alliance-staff)`,
    ),
    'POST /reports (public)',
    'POST /reports/access (public)',
    'GET /panels/{id}/opinions (expert, alliance-staff)',
    'POST /complaints (public)',
    'POST /complaints/{id}/acceptance (alliance-staff)',
    'POST /complaints/{id}/answer (agency)',
    'POST /complaints/{id}/decline (alliance-staff)',
    'POST /complaints/{id}/extension (agency)',
    'POST /complaints/{id}/extension-decision (alliance-staff)',
    'GET /complaints/{id}/reconsideration (public)',
    'POST /rulings/{id}/reconsideration (public)',
    'GET /reconsiderations (alliance-staff)',
    'POST /rulings/{id}/corrections (alliance-staff)',
    'POST /complaints/{id}/incident (alliance-staff)',
    'POST /complaints/{id}/panel (alliance-staff)',
    'POST /panels/{id}/declaration (expert)',
    'POST /panels/{id}/dissolution (alliance-staff)',
    'POST /panels/{id}/opinion (expert)',
    'POST /panels/{id}/recusal (expert)',
    'POST /panels/{id}/removal (alliance-staff)',
    'POST /panels/{id}/result (alliance-staff)',
    'POST /panels/{id}/ruling (expert)',
    'POST /panels/{id}/strike (public)',
    'POST /files (public, agency, alliance-staff)',
    'POST /filings/access (public)',
    'POST /filings/messages (public)',
    'POST /filings/withdrawal (public)',
    'GET /filings/files/{id}/content (public)',
    'POST /complaints/{id}/questions (alliance-staff)',
    'GET /complaints/{id}/correspondence (alliance-staff)',
    'GET /complaints/{id}/additions (alliance-staff, expert, agency)',
    'GET /correspondence (alliance-staff)',
    'POST /correspondence/{id}/passing (alliance-staff)',
    'POST /correspondence/{id}/reading (alliance-staff)',
    'GET /receipts/key (public)',
    'POST /receipts/verification (public)',
    'POST /panels/{id}/vote (expert)',
    'POST /regulator-findings (regulator)',
  ];
  expect(endpoints).toEqual([...own, ...operationEndpoints].sort());
  // Every action that answers offer to a caller is allowed by its endpoint.
  const offered = endpointsOf(complaintLifecycle, {
    accept: 'POST /complaints/{id}/acceptance',
    decline: 'POST /complaints/{id}/decline',
    answer: 'POST /complaints/{id}/answer',
    'ask-extension': 'POST /complaints/{id}/extension',
    'decide-extension': 'POST /complaints/{id}/extension-decision',
    mediate: 'POST /complaints/{id}/mediation',
    merge: 'POST /complaints/{id}/incident',
  });
  const announcing = endpointsOf(announcementLifecycle, {
    publish: 'POST /announcements/{id}/publication',
    'apply-for-repair': 'POST /announcements/{id}/repair',
    'grant-repair': 'POST /announcements/{id}/repair-decision',
    'refuse-repair': 'POST /announcements/{id}/repair-decision',
  });
  const ofReports = endpointsOf(reportLifecycle, {
    ...{ accept: 'POST /reports/{id}/acceptance', decline: 'POST /reports/{id}/decline' },
    ...{ hear: 'POST /reports/{id}/hearing', find: 'POST /reports/{id}/finding' },
    merge: 'POST /reports/{id}/incident',
  });
  const ofHearings = endpointsOf(hearingLifecycle, { answer: 'POST /hearings/{id}/answer' });
  const onCases = endpointsOf(caseLifecycle, {
    'answer-case': 'POST /rating-cases/{id}/answer',
    'announce-panel': 'POST /rating-cases/{id}/panel',
  });
  expect(own).toEqual(expect.arrayContaining([...offered, ...announcing, ...ofReports, ...ofHearings, ...onCases]));
});

test('each method lets in the subsystems it is for', async () => {
  const all = ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'];
  expect(await grpcAccess(bed)).toEqual({
    'ComplaintsService/GetAgencyComplaintSummary': all,
    'ComplaintsService/ListAnnouncements': all,
  });
});
