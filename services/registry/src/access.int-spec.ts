import { accessMatrix, grpcAccess, operationEndpoints, TestBed } from '@heng/testing';
import { endpointsOf } from '@heng/testing/rules';
import { expertLifecycle } from './domain/experts/expert.js';
import { meritLifecycle } from './domain/merits/merit.js';
import { signalLifecycle } from './domain/plausibility/plausibility-signal.js';
import { agencyLifecycle } from './domain/registration/agency.js';
import { applicationLifecycle } from './domain/registration/application.js';
import { registry } from './registry.module.js';

const bed = TestBed.of(registry);

test('every endpoint lets in whom it names and nobody else', async () => {
  const { endpoints, wrong } = await accessMatrix(bed);
  expect(wrong).toEqual([]);
  const own = [
    'GET /agencies (public)',
    'GET /feed.atom (public)',
    'GET /open-data (public)',
    'GET /open-data/agencies.{format} (public)',
    'GET /agencies/{id} (public)',
    'GET /agencies/{id}/disclosures (public)',
    'GET /agencies/{id}/disclosures/{revision} (public)',
    'POST /applications (agency)',
    'GET /applications (agency, alliance-staff)',
    'GET /applications/{id} (agency, alliance-staff)',
    'PUT /applications/{id} (agency)',
    'POST /applications/{id}/submission (agency)',
    'POST /applications/{id}/withdrawal (agency)',
    'POST /applications/{id}/approval (alliance-staff)',
    'POST /applications/{id}/return (alliance-staff)',
    'POST /applications/{id}/refusal (alliance-staff)',
    'POST /agencies (alliance-staff)',
    'POST /agencies/{id}/suspension (alliance-staff)',
    'POST /agencies/{id}/reinstatement (alliance-staff)',
    'POST /agencies/{id}/deregistration (alliance-staff)',
    'POST /agencies/{id}/identity (alliance-staff)',
    'POST /agencies/{id}/credit-code-verification (alliance-staff)',
    'POST /agencies/{id}/disclosures (agency, alliance-staff)',
    'GET /agencies/{id}/completeness (agency, alliance-staff)',
    'GET /agencies/{id}/disclosures/compare (public)',
    'GET /agencies/{id}/draft (agency, alliance-staff)',
    'PUT /agencies/{id}/draft (agency, alliance-staff)',
    'PUT /agencies/{id}/draft/{section} (agency, alliance-staff)',
    'DELETE /agencies/{id}/draft (agency, alliance-staff)',
    'POST /agencies/{id}/draft/publication (agency, alliance-staff)',
    'GET /disclosure-standards (public)',
    'GET /disclosure-standards/in-force (public)',
    'GET /disclosure-standards/{version} (public)',
    'GET /disclosure-standards/{version}/changes (public)',
    'POST /disclosure-standards (alliance-staff)',
    'POST /agencies/{id}/employments (agency, alliance-staff)',
    'POST /agencies/{id}/merits (agency, alliance-staff)',
    'GET /agencies/{id}/certificates (agency, alliance-staff)',
    'GET /agencies/{id}/employments (agency, alliance-staff)',
    'GET /agencies/{id}/team (public)',
    'GET /certificates/{id} (agency, alliance-staff)',
    'GET /consent/{token} (public)',
    'GET /consultants/{id} (agency, alliance-staff)',
    'POST /consent-links (public)',
    'POST /consent/{token} (public)',
    'POST /consultants (agency, alliance-staff)',
    'POST /consultants/{id}/consent-links (agency, alliance-staff)',
    'PUT /consultants/{id}/email (agency, alliance-staff)',
    'POST /employments/{id}/end (agency, alliance-staff)',
    'POST /merits/{id}/recognition (alliance-staff)',
    'POST /merits/{id}/refusal (alliance-staff)',
    'GET /agencies/{id}/merits (alliance-staff, agency, public)',
    'GET /experts (alliance-staff)',
    'GET /experts/own (expert)',
    'GET /experts/{id} (alliance-staff)',
    'GET /files/{id} (alliance-staff, agency, enterprise, public)',
    'GET /files/{id}/content (alliance-staff, agency, enterprise, public)',
    'GET /files/{id}/downloads (alliance-staff)',
    'GET /knowledge (public)',
    'GET /knowledge/{id} (public)',
    'GET /merits (alliance-staff)',
    'POST /agencies/{id}/knowledge (agency, alliance-staff)',
    'POST /experts (alliance-staff)',
    'POST /experts/{id}/affiliations (alliance-staff)',
    'POST /experts/{id}/leaving (alliance-staff)',
    'POST /experts/{id}/reinstatement (alliance-staff)',
    'POST /experts/{id}/relations (alliance-staff)',
    'POST /experts/{id}/suspension (alliance-staff)',
    'POST /files (agency, alliance-staff)',
    'PUT /experts/{id}/fields (alliance-staff)',
    'POST /agencies/{id}/withholdings (agency)',
    'GET /agencies/{id}/withholdings (public)',
    'GET /withholdings (alliance-staff)',
    'POST /withholdings/{id}/grant (alliance-staff)',
    'POST /withholdings/{id}/refusal (alliance-staff)',
    'POST /withholdings/{id}/end (agency, alliance-staff)',
    'POST /withholdings/{id}/challenges (public)',
    'GET /withholdings/{id}/challenges (public)',
    'GET /withholding-challenges (alliance-staff)',
    'POST /withholding-challenges/{id}/decision (alliance-staff)',
    'GET /agencies/{id}/timeliness (public)',
    'POST /agencies/{id}/confirmation (agency)',
    'POST /agencies/{id}/sections/{section}/confirmation (agency)',
    'POST /signals/{id}/settlement (alliance-staff)',
    'POST /signals/{id}/explanation (agency)',
    'GET /signals/{id} (agency, alliance-staff)',
    'GET /agencies/{id}/figures (public)',
    'GET /signals (agency, alliance-staff)',
    'GET /imports (agency, alliance-staff)',
    'GET /imports/templates/{kind}.csv (agency, alliance-staff)',
    'GET /imports/{id} (agency, alliance-staff)',
    'GET /imports/{id}/faults (agency, alliance-staff)',
    'GET /imports/{id}/faults.csv (agency, alliance-staff)',
    'POST /imports (agency, alliance-staff)',
    'POST /imports/{id}/cancellation (agency, alliance-staff)',
  ];
  expect(endpoints).toEqual([...own, ...operationEndpoints].sort());
  // What answers offer to somebody, the endpoint lets them do.
  const offered = [
    ...endpointsOf(applicationLifecycle, {
      change: 'PUT /applications/{id}',
      submit: 'POST /applications/{id}/submission',
      withdraw: 'POST /applications/{id}/withdrawal',
      approve: 'POST /applications/{id}/approval',
      return: 'POST /applications/{id}/return',
      refuse: 'POST /applications/{id}/refusal',
    }),
    ...endpointsOf(agencyLifecycle, {
      'publish-disclosure': 'POST /agencies/{id}/disclosures',
      'start-employment': 'POST /agencies/{id}/employments',
      'claim-merit': 'POST /agencies/{id}/merits',
      'change-identity': 'POST /agencies/{id}/identity',
      'verify-credit-code': 'POST /agencies/{id}/credit-code-verification',
      suspend: 'POST /agencies/{id}/suspension',
      reinstate: 'POST /agencies/{id}/reinstatement',
      deregister: 'POST /agencies/{id}/deregistration',
    }),
    ...endpointsOf(expertLifecycle, {
      suspend: 'POST /experts/{id}/suspension',
      reinstate: 'POST /experts/{id}/reinstatement',
      leave: 'POST /experts/{id}/leaving',
      'set-fields': 'PUT /experts/{id}/fields',
      affiliate: 'POST /experts/{id}/affiliations',
      relate: 'POST /experts/{id}/relations',
    }),
    ...endpointsOf(meritLifecycle, {
      recognise: 'POST /merits/{id}/recognition',
      refuse: 'POST /merits/{id}/refusal',
    }),
    ...endpointsOf(signalLifecycle, {
      explain: 'POST /signals/{id}/explanation',
      settle: 'POST /signals/{id}/settlement',
    }),
  ];
  expect(own).toEqual(expect.arrayContaining(offered));
});

test('of the other subsystems, each method lets in those it is for', async () => {
  expect(await grpcAccess(bed)).toEqual({
    'RegistryService/GetAgency': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'RegistryService/BatchGetAgencies': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'RegistryService/SearchAgencies': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'RegistryService/WatchAgencies': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'RegistryService/RecordCertificate': ['subsystem/examination'],
    'RegistryService/RecordCertificates': ['subsystem/examination'],
    'RegistryService/RevokeCertificate': ['subsystem/examination'],
    'RegistryService/RecordAward': ['subsystem/awards'],
  });
});
