import { addMonths, isoDate, officialCalendar } from '@heng/legal-time';
import type { Project } from '../src/domain/projects/project.js';
import { aProject } from './a-project.js';

/** A project that ended, whose enterprise is asked for its feedback. */
export const anEndedProject = (endedOn = '2026-01-31', over: Partial<Project> = {}): Project =>
  aProject({
    startedOn: '2023-01-02',
    state: 'completed',
    endedOn,
    feedbackDue: { ...addMonths(officialCalendar, endedOn, 3), from: isoDate(endedOn) },
    ...over,
  });
