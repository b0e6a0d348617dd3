import { consumers } from '@heng/contracts';
import { JetStreamStrategy } from '@heng/kit';
import { accessMatrix, grpcAccess, operationEndpoints, TestBed } from '@heng/testing';
import { endpointsOf } from '@heng/testing/rules';
import { cycleLifecycle } from './domain/cycle.js';
import { objectionLifecycle } from './domain/objection.js';
import { ratingLifecycle } from './domain/rating.js';
import { rating } from './rating.module.js';

const bed = TestBed.of(rating);

test('every endpoint lets in the roles it names and refuses everybody else', async () => {
  const { endpoints, wrong } = await accessMatrix(bed);
  expect(wrong).toEqual([]);
  const own = [
    'GET /agencies/{id}/ratings (public)',
    'GET /cycles (public)',
    'GET /cycles/{cycle} (public)',
    'GET /cycles/{cycle}/ratings (alliance-staff, expert, agency, public)',
    'GET /cycles/{cycle}/recommendation (public)',
    'GET /files/{id} (alliance-staff, agency, enterprise, public)',
    'GET /files/{id}/content (alliance-staff, agency, enterprise, public)',
    'GET /files/{id}/downloads (alliance-staff)',
    'GET /objection/{token} (public)',
    'GET /objections (alliance-staff, expert)',
    'GET /ratings/{id} (alliance-staff, expert, agency, public)',
    'GET /ratings/{id}/evidence (alliance-staff, expert, agency, public)',
    'GET /ratings/{id}/spot-check (alliance-staff)',
    'POST /cycles (alliance-staff)',
    'POST /cycles/{cycle}/cancellation (alliance-staff)',
    'POST /cycles/{cycle}/close (alliance-staff)',
    'POST /cycles/{cycle}/notices (alliance-staff)',
    'POST /cycles/{cycle}/recommendation (alliance-staff)',
    'POST /cycles/{cycle}/spot-check (alliance-staff)',
    'POST /cycles/{cycle}/spot-check/draw (alliance-staff)',
    'POST /files (public)',
    'POST /objection/{token} (public)',
    'POST /objections/{id}/acceptance (alliance-staff)',
    'POST /objections/{id}/decision (expert)',
    'POST /objections/{id}/declaration (expert)',
    'POST /objections/{id}/decline (alliance-staff)',
    'POST /ratings/{id}/declaration (expert)',
    'POST /ratings/{id}/objections (public)',
    'POST /ratings/{id}/review (expert)',
    'POST /ratings/{id}/spot-check (alliance-staff)',
  ];
  expect(endpoints).toEqual([...own, ...operationEndpoints].sort());
  // Every action that answers offer to a caller is allowed by its endpoint.
  const offered = [
    ...endpointsOf(cycleLifecycle, {
      open: 'POST /cycles',
      close: 'POST /cycles/{cycle}/close',
      cancel: 'POST /cycles/{cycle}/cancellation',
      'announce-spot-check': 'POST /cycles/{cycle}/spot-check',
      'draw-spot-check': 'POST /cycles/{cycle}/spot-check/draw',
      'publish-notices': 'POST /cycles/{cycle}/notices',
      'publish-recommendation': 'POST /cycles/{cycle}/recommendation',
    }),
    ...endpointsOf(ratingLifecycle, {
      'conclude-spot-check': 'POST /ratings/{id}/spot-check',
      declare: 'POST /ratings/{id}/declaration',
      review: 'POST /ratings/{id}/review',
      object: 'POST /ratings/{id}/objections',
    }),
    ...endpointsOf(objectionLifecycle, {
      confirm: 'POST /objection/{token}',
      accept: 'POST /objections/{id}/acceptance',
      decline: 'POST /objections/{id}/decline',
      declare: 'POST /objections/{id}/declaration',
      decide: 'POST /objections/{id}/decision',
    }),
  ];
  expect(own).toEqual(expect.arrayContaining(offered));
});

test('the service takes the events that the catalogue says it takes', () => {
  expect(bed.running.app.get(JetStreamStrategy).types).toEqual([...consumers.rating].sort());
});

test('each method lets in the subsystems it is for', async () => {
  expect(await grpcAccess(bed)).toEqual({
    'RatingService/GetRating': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
    'RatingService/ListRecommended': ['subsystem/examination', 'subsystem/assessment', 'subsystem/awards'],
  });
});
