import { agencies } from './agencies.js';
import { type Language, type WordsOf, wordsIn } from './catalogue.js';
import { common } from './common.js';

const tree = { common, agencies };
export type Words = WordsOf<typeof tree>;

const known = { 'zh-CN': wordsIn('zh-CN', tree), en: wordsIn('en', tree) };
/** All words of the pages in one language. */
export const wordsOf = (language: Language): Words => known[language];
