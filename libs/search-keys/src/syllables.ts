import type { SyllablesOf } from './search-keys.js';

/**
 * Gives the syllables of a name, without tones, `v` for ü; what is not Chinese in runs as it is. The dictionary is large and
 * loaded by the first who asks, so that a service starts without it.
 */
export async function loadSyllables(): Promise<SyllablesOf> {
  const { pinyin } = await import('pinyin-pro');
  return (name) => pinyin(name, { type: 'array', toneType: 'none', v: true, nonZh: 'consecutive' });
}
