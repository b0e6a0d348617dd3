import { consumers } from '@heng/contracts';
import { JetStreamStrategy } from '@heng/kit';
import { accessMatrix, operationEndpoints, schemaDifferences } from '@heng/testing';
import { NotificationBed } from '../test/notification-bed.js';

const mail = NotificationBed.of();

test('every endpoint lets in the roles it names and refuses everybody else', async () => {
  const { endpoints, wrong } = await accessMatrix(mail.bed);
  expect(wrong).toEqual([]);
  const own = [
    'GET /letters/own (agency, enterprise)',
    'GET /messages (alliance-staff)',
    'POST /messages/{id}/resending (alliance-staff)',
  ];
  expect(endpoints).toEqual([...own, ...operationEndpoints].sort());
});

test('the migrations make the tables as they are described', async () => {
  expect(await schemaDifferences(mail.bed)).toEqual([]);
});

test('the service takes the events that the catalogue says it takes', () => {
  expect(mail.bed.running.app.get(JetStreamStrategy).types).toEqual([...consumers.notification].sort());
});
