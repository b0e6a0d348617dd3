import { type Assessment, conclude, type Figures, type Methodology, measure, whatIf } from '@heng/assessment';
import type { Visit } from '../web/page.js';

export type OfMethod = Readonly<{ method: Methodology; visit: Visit }>;

const AGENCY = { agencyId: 'example', cutoff: '2026-06-30' };

/** An agency that does not exist, for whom the method itself computes. */
const FIGURES: Figures = {
  ...{ 'certified-consultants': 6, 'full-time-staff': 3, 'projects-total': 16, 'projects-last-year': 7 },
  ...{ 'submitted-total': 10, 'submitted-last-year': 6, 'pass-rate.passed': 9, 'pass-rate.submitted': 10 },
  ...{ satisfaction: 4.25, 'response-rate': 0.7, 'complaints.ordinary': 1, 'shared-knowledge.shared-knowledge': 2 },
};

/** The result of a methodology for raw figures, of an agency that nothing bars. */
export function resultFor(figures: Figures, methodology: Methodology): Assessment {
  const nothing = { ...measure([], methodology, AGENCY), ineligible: [], bars: [] };
  return conclude(whatIf(nothing, methodology, figures), methodology);
}
export const exampleOf = (methodology: Methodology): Assessment => resultFor(FIGURES, methodology);
