import { arrivals, storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Hearing } from '../domain/report/hearing.js';
import type { Report } from '../domain/report/report.js';

export const reportTable = tableOf<Report>(
  'report',
  {
    ...arrivals,
    number: { type: 'text' },
    agencyId: { type: 'uuid' },
    allegation: { type: 'text' },
    grounds: { type: 'text' },
    statement: { type: 'text' },
    wish: { type: 'text', nullable: true },
    evidence: { type: 'text', array: true },
    state: { type: 'text' },
    filedOn: { type: 'date' },
    clocks: { type: 'jsonb' },
    decidedOn: { type: 'date', nullable: true },
    declineReason: { type: 'text', nullable: true },
    verifiers: { type: 'text', array: true },
    foundOn: { type: 'date', nullable: true },
    outcome: { type: 'text', nullable: true },
    severity: { type: 'text', nullable: true },
    reasons: { type: 'jsonb', nullable: true },
    incidentId: { type: 'uuid', nullable: true },
    incidentReason: { type: 'text', nullable: true },
  },
  [
    { name: 'report_arrival', columns: ['arrival'] },
    { name: 'report_number', columns: ['number'], unique: true },
    { name: 'report_agency', columns: ['agencyId', 'arrival'] },
    { name: 'report_state', columns: ['state', 'entered'] },
    { name: 'report_verified', columns: ['agencyId'], where: "outcome = 'verified'" },
    { name: 'report_incident', columns: ['incidentId'], where: 'incident_id is not null' },
  ],
);

/** The hearings of agencies: a record of its own, which shares no row, lock or view with the report. */
export const hearingTable = tableOf<Hearing>(
  'hearing',
  {
    ...arrivals,
    reportId: { type: 'uuid', foreignKey: { target: 'report', name: 'hearing_report' } },
    agencyId: { type: 'uuid' },
    allegation: { type: 'text' },
    state: { type: 'text' },
    openedOn: { type: 'date' },
    clock: { type: 'jsonb' },
    answeredOn: { type: 'date', nullable: true },
    answer: { type: 'text', nullable: true },
    answerEvidence: { type: 'text', array: true, nullable: true },
    concludedOn: { type: 'date', nullable: true },
    outcome: { type: 'text', nullable: true },
    severity: { type: 'text', nullable: true },
    reasons: { type: 'jsonb', nullable: true },
  },
  [
    { name: 'hearing_report_once', columns: ['reportId'], unique: true },
    { name: 'hearing_arrival', columns: ['arrival'] },
    { name: 'hearing_agency', columns: ['agencyId', 'arrival'] },
  ],
);

export class ReportStore extends storeOf(reportTable) {
  /** The reports that are merged with a report or complaint. */
  mergedWith(tx: EntityManager, id: string): Promise<number> {
    return tx.getRepository(reportTable).countBy({ incidentId: id });
  }
}

export class HearingStore extends storeOf(hearingTable) {
  async ofReport(reportId: string): Promise<Hearing | null> {
    return this.context.db.getRepository(hearingTable).findOneBy({ reportId });
  }
}
