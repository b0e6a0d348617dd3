import { loadSync } from '@grpc/proto-loader';
import { type registryV1, trackingV1 } from './grpc.js';
import { type GrpcService, grpcServices, protoOf } from './proto.js';

type Method = {
  requestDeserialize: (bytes: Buffer) => unknown;
  requestSerialize: (value: object) => Buffer;
  responseDeserialize: (bytes: Buffer) => unknown;
  responseSerialize: (value: object) => Buffer;
};
function methodsOf(service: GrpcService): Record<string, Method> {
  const { package: name, protoPath, loader } = protoOf(service);
  const serviceName = `${service.charAt(0).toUpperCase()}${service.slice(1)}Service`;
  return (
    (loadSync(protoPath, loader) as unknown as Record<string, Record<string, Method>>)[`${name}.${serviceName}`] ?? {}
  );
}
function throughWire(service: GrpcService, method: string, value: { request?: object; response?: object }): unknown {
  const found = methodsOf(service)[method];
  if (!found) throw new Error(`No method ${method}`);
  return value.request
    ? found.requestDeserialize(found.requestSerialize(value.request))
    : found.responseDeserialize(found.responseSerialize(value.response ?? {}));
}

test('each service loads at run time with its methods', () => {
  expect(Object.fromEntries(grpcServices.map((service) => [service, Object.keys(methodsOf(service))]))).toEqual({
    registry: [
      'GetAgency',
      'BatchGetAgencies',
      'SearchAgencies',
      'WatchAgencies',
      'FindPersons',
      'RecordCertificate',
      'RecordCertificates',
      'RevokeCertificate',
      'RecordAward',
    ],
    tracking: [
      'GetProject',
      'BatchGetProjects',
      'FindProjects',
      'WatchProjects',
      'RecordAssessment',
      'RecordAssessments',
      'RecordSubmission',
      'RecordDecision',
    ],
    complaints: [
      'GetAgencyComplaintSummary',
      'BatchGetAgencyComplaintSummaries',
      'WatchAgencyComplaintSummaries',
      'ListAnnouncements',
    ],
    rating: ['GetRating', 'ListRecommended'],
  });
});

test('messages on the wire have the shape of the generated types', () => {
  const request: trackingV1.RecordDecisionRequest = {
    requestId: 'a-key',
    assessmentId: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11',
    outcome: trackingV1.AssessmentOutcome.ASSESSMENT_OUTCOME_PASSED,
    decidedOn: '2026-05-20',
  };
  expect(throughWire('tracking', 'RecordDecision', { request })).toEqual(request);
});

test('what is optional and not set is absent; lists are empty, not absent', () => {
  const request: registryV1.GetAgencyRequest = { creditCode: '91350100M000100Y43' };
  expect(throughWire('registry', 'GetAgency', { request })).toStrictEqual(request);
  const project = { id: 'p', agencyId: 'a', enterpriseId: 'e', startedOn: '2026-01-05', version: 1 };
  expect(throughWire('tracking', 'GetProject', { response: { project } })).toStrictEqual({
    project: { ...project, stages: [], state: 'PROJECT_STATE_UNSPECIFIED' },
  });
});

test('every request that changes something carries a request id', () => {
  for (const service of grpcServices) {
    for (const [name] of Object.entries(methodsOf(service)).filter(([method]) => method.startsWith('Record'))) {
      expect(throughWire(service, name, { request: { requestId: 'a-key' } })).toMatchObject({ requestId: 'a-key' });
    }
  }
});
