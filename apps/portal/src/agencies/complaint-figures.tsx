import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, Table } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import type { Agency } from './agency.js';
import { type Estimate, percentOf, perHundred } from './rates.js';

export type ComplaintSummary = ServiceSchemas['complaints']['ComplaintSummaryView'];
const OUTCOMES = ['accepted', 'pending', 'dismissed', 'settled', 'withdrawn', 'upheld'] as const;
const CLOCKS = ['acceptance', 'answer', 'ruling', 'reconsideration', 'verification'] as const;
type Ground = keyof ComplaintSummary['byGround'];

export const complaintsOf = ({ services }: Visit, agencyId: string): Promise<ComplaintSummary> =>
  answerOf(services.complaints.GET('/agencies/{agencyId}/complaints/summary', { params: { path: { agencyId } } }));

/** All projects of an agency, as the platform counts them (R9 2a). */
export const projectsOf = ({ figures }: Agency): number =>
  figures.figures.find(({ code }) => code === 'projects-total')?.value ?? 0;

const oneIn = (n: number): string => n.toFixed(1);
const estimateIn = ({ words }: Visit, estimate: Estimate | undefined, unit: string): string =>
  estimate
    ? words.agencies.estimate(`${oneIn(estimate.value)}${unit}`, oneIn(estimate.low), oneIn(estimate.high))
    : words.common.none;

/** Cases per 100 projects with their interval. */
export const rateOf = (cases: number, projects: number, visit: Visit): string =>
  estimateIn(visit, perHundred(cases, projects), '');

type Given = Readonly<{ summary: ComplaintSummary; projects: number; visit: Visit }>;

/** Complaints by outcome and ground, per 100 projects, and whether the deadlines were met. */
export function ComplaintFigures({ summary, projects, visit }: Given): ReactNode {
  const { agencies: words } = visit.words;
  const { upheldBySeverity: severity, clocks } = summary;
  const outcomes: Column<(typeof OUTCOMES)[number]>[] = [
    { label: words.outcome, cell: (outcome) => words.outcomes[outcome] },
    {
      label: words.caseCount,
      cell: (outcome) =>
        outcome === 'upheld' ? words.upheld(summary.upheld, severity) : words.cases(summary[outcome]),
      number: true,
    },
    { label: words.perHundred, cell: (outcome) => rateOf(summary[outcome], projects, visit), number: true },
  ];
  const punctuality: Column<(typeof CLOCKS)[number]>[] = [
    { label: words.clock, cell: (clock) => words.clocks[clock] },
    { label: words.met, cell: (clock) => clocks[clock].met, number: true },
    { label: words.missed, cell: (clock) => clocks[clock].missed, number: true },
    {
      label: words.inTime,
      cell: (clock) => {
        const { met, missed } = clocks[clock];
        return estimateIn(visit, percentOf(met, met + missed), '%');
      },
      number: true,
    },
  ];
  return (
    <>
      <Table caption={words.complaints} columns={outcomes} lines={OUTCOMES} empty="" />
      <h3>{words.byGround}</h3>
      <Table
        caption={words.byGround}
        lines={Object.entries(summary.byGround) as [Ground, number][]}
        empty=""
        columns={[
          { label: words.ground, cell: ([ground]) => visit.words.complaints.allegations[ground] },
          { label: words.caseCount, cell: ([, cases]) => words.cases(cases), number: true },
          { label: words.perHundred, cell: ([, cases]) => rateOf(cases, projects, visit), number: true },
        ]}
      />
      <h3>{words.punctuality}</h3>
      <Table caption={words.punctuality} columns={punctuality} lines={CLOCKS} empty="" />
      <details>
        <summary>{visit.words.common.details}</summary>
        <p>{words.ratesHow(projects)}</p>
        <p>{words.withdrawnHow}</p>
      </details>
    </>
  );
}
