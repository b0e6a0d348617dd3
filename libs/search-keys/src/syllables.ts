import type { SyllablesOf } from './search-keys.js';

/**
 * Loads the function that splits names into syllables, without tones, `v` for ü; other text stays in runs. The
 * dictionary is large and loads on first use, so that a service starts without it.
 */
export async function loadSyllables(): Promise<SyllablesOf> {
  const { pinyin } = await import('pinyin-pro');
  return (name) => pinyin(name, { type: 'array', toneType: 'none', v: true, nonZh: 'consecutive' });
}
