import { agencies } from './agencies.js';
import { calendar } from './calendar.js';
import { type Language, type WordsOf, wordsIn } from './catalogue.js';
import { common } from './common.js';
import { complaints } from './complaints.js';
import { decisions } from './decisions.js';
import { facts } from './facts.js';
import { home } from './home.js';
import { ratings } from './ratings.js';

const tree = { common, home, agencies, ratings, decisions, facts, complaints, calendar };
export type Words = WordsOf<typeof tree>;

const known = { 'zh-CN': wordsIn('zh-CN', tree), en: wordsIn('en', tree) };
/** All words of the pages in one language. */
export const wordsOf = (language: Language): Words => known[language];
