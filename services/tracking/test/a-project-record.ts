import type { ProjectRecord } from '../src/domain/spot-check/material.js';
import { aProject } from './a-project.js';

/** The records of a project with only its start. */
export const aProjectRecord = (over: Partial<ProjectRecord> = {}): ProjectRecord => ({
  project: aProject(),
  recordings: [],
  works: [],
  worksOfPersons: [],
  assessments: [],
  feedback: null,
  answers: [],
  signals: [],
  files: [],
  ...over,
});
