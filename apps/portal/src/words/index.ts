import { about } from './about.js';
import { agencies } from './agencies.js';
import { alike } from './alike.js';
import { announcements } from './announcements.js';
import { applications } from './applications.js';
import { badge } from './badge.js';
import { board } from './board.js';
import { calculate } from './calculate.js';
import { calendar } from './calendar.js';
import { calendarImport } from './calendar-import.js';
import { type Language, type WordsOf, wordsIn } from './catalogue.js';
import { common } from './common.js';
import { compare } from './compare.js';
import { complaining } from './complaining.js';
import { complaints } from './complaints.js';
import { console } from './console.js';
import { deadLetters } from './dead-letters.js';
import { correspondence } from './correspondence.js';
import { decisions } from './decisions.js';
import { deciding } from './deciding.js';
import { disclosure, draft } from './disclosure.js';
import { enterprises } from './enterprises.js';
import { experts } from './experts.js';
import { extension } from './extension.js';
import { facts } from './facts.js';
import { feedback } from './feedback.js';
import { filing } from './filing.js';
import { proof } from './proof.js';
import { restrictions } from './restrictions.js';
import { find } from './find.js';
import { home } from './home.js';
import { knowledge } from './knowledge.js';
import { imports } from './imports.js';
import { letters } from './letters.js';
import { links } from './links.js';
import { mediation } from './mediation.js';
import { merits } from './merits.js';
import { method } from './method.js';
import { mine } from './mine.js';
import { onSiteWork } from './on-site-work.js';
import { ownData } from './own-data.js';
import { panels } from './panels.js';
import { projects } from './projects.js';
import { ratings } from './ratings.js';
import { ratingCases } from './rating-cases.js';
import { records } from './records.js';
import { redacting } from './redacting.js';
import { receipts } from './receipts.js';
import { recompute } from './recompute.js';
import { reports } from './reports.js';
import { signals } from './signals.js';
import { summaries } from './summaries.js';
import { tasks } from './tasks.js';
import { team } from './team.js';
import { ties } from './ties.js';
import { whatIf } from './what-if.js';
import { withholdings } from './withholdings.js';

const tree = {
  about,
  ...{
    common,
    home,
    agencies,
    ratings,
    facts,
    complaints,
    reports,
    summaries,
    alike,
    redacting,
    calendar,
    method,
    receipts,
    recompute,
    whatIf,
    calculate,
  },
  ...{ badge, compare, calendarImport },
  ...{ announcements, correspondence, ratingCases },
  ...{ knowledge, complaining, extension, mediation, panels, ownData, ties },
  ...{ mine, applications, disclosure, draft, withholdings, team, merits, signals, deciding },
  ...{ decisions, console, tasks, records, deadLetters, letters, find, imports },
  ...{ filing, proof, restrictions, links, feedback, projects, onSiteWork, board, enterprises, experts },
};
export type Words = WordsOf<typeof tree>;

const known = { 'zh-CN': wordsIn('zh-CN', tree), en: wordsIn('en', tree) };
/** All words of the pages in one language. */
export const wordsOf = (language: Language): Words => known[language];
