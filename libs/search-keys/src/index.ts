export { loadSyllables, searchKeys, type SearchKeys, type SearchWord, searchWords } from './search-keys.js';
