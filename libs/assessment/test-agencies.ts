import { type Facts, facts } from './test-facts.js';

type Size = Readonly<{
  certified: number;
  staff: number;
  projects: number;
  lastYear: number;
  submitted: number;
  submittedLastYear: number;
  passed: number;
  /** The mean level, from 4 to 5: every answer is 4 or 5. */
  mean: number;
}>;

/** Agencies of the kinds that the grades of methodology 2026.1 are calibrated on. */
export const agencies = {
  strong: () => {
    const size = {
      certified: 8,
      staff: 5,
      projects: 25,
      lastYear: 12,
      submitted: 15,
      submittedLastYear: 10,
      passed: 14,
    };
    const agency = agencyOf({ ...size, mean: 4.7 }).merit('prize', 'government-award', 'national');
    return agency.merit('paper', 'shared-knowledge').merit('guide', 'shared-knowledge').merit('cited', 'citation');
  },
  mid: () => {
    const size = { certified: 5, staff: 3, projects: 14, lastYear: 7, submitted: 9, submittedLastYear: 6, passed: 8 };
    return agencyOf({ ...size, mean: 4.5 })
      .merit('prize', 'government-award', 'provincial')
      .merit('paper', 'shared-knowledge');
  },
  small: () => {
    const size = { certified: 3, staff: 1, projects: 7, lastYear: 4, submitted: 5, submittedLastYear: 3, passed: 5 };
    return agencyOf({ ...size, mean: 4.3 });
  },
  beginner: () => {
    const size = { certified: 2, staff: 0, projects: 4, lastYear: 4, submitted: 2, submittedLastYear: 2, passed: 2 };
    return agencyOf({ ...size, mean: 4.3 });
  },
  empty: () => facts().registered().disclosed(),
};

function agencyOf({ certified, staff, projects, lastYear, submitted, submittedLastYear, passed, mean }: Size): Facts {
  const agency = facts().registered().disclosed();
  for (let i = 0; i < certified; i++)
    agency.employs(`person ${i}`).certified(`person ${i}`, '2024-05-01', '2027-04-30');
  for (let i = 0; i < projects; i++) {
    const enterprise = `enterprise ${i}`;
    const recent = i < submittedLastYear;
    agency.project(enterprise, i < lastYear ? '2025-09-01' : '2023-09-01');
    if (i < submitted) agency.submitted(enterprise, recent ? '2026-02-01' : '2024-02-01');
    if (i < passed) agency.decided(enterprise, 'passed', recent ? '2026-03-01' : '2024-03-01');
    const level = i < Math.round((mean - 4) * submitted) ? 5 : 4;
    if (i < submitted) agency.asked(enterprise, '2026-06-01').answered(enterprise, level);
  }
  for (let i = 0; i < staff * 2; i++)
    agency.worked(`person ${i % staff}`, `enterprise ${i % submittedLastYear}`, 12, '2026-01-31');
  return agency;
}
