export { searchKeys, type SearchKeys, type SearchWord, searchWords, type SyllablesOf } from './search-keys.js';
export { loadSyllables } from './syllables.js';
