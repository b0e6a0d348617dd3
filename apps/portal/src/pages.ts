import { searchAgencies } from './agencies/search-agencies.js';
import { showAgency } from './agencies/show-agency.js';
import { decideCase, showCase } from './cases/cases.js';
import { showCalendar } from './calendar/calendar.js';
import { answerComplaint } from './complaints/answer-complaint.js';
import { showComplaints } from './complaints/complaints.js';
import { complaintFiled, fileComplaint } from './complaints/file-complaint.js';
import { showComplaint } from './complaints/show-complaint.js';
import { cycleSteps, openCycle, steerCycle } from './cycles/steer-cycle.js';
import { home } from './home/home.js';
import { acceptObjection, decideObjection } from './ratings/decide-objection.js';
import { concludeSpotCheck, reviewRating } from './ratings/judge-rating.js';
import { listRatings } from './ratings/list-ratings.js';
import { fileObjection, objectionFiled } from './ratings/object.js';
import { recommendation } from './ratings/recommendation.js';
import { showRating } from './ratings/show-rating.js';
import type { AnyForm } from './web/form.js';
import type { AnyPage } from './web/page.js';

/** All pages. */
export const pages: readonly AnyPage[] = [
  home,
  ...[searchAgencies, showAgency],
  ...[listRatings, showRating, recommendation, objectionFiled, steerCycle, showCase],
  ...[showComplaints, complaintFiled, showComplaint],
  showCalendar,
];

/** All forms. */
export const forms: readonly AnyForm[] = [
  ...[fileComplaint, answerComplaint],
  ...[fileObjection, acceptObjection, decideObjection, reviewRating, concludeSpotCheck],
  ...[openCycle, ...cycleSteps, decideCase],
];
