import fc from 'fast-check';
import { loadSyllables, searchKeys, type SearchKeys, searchWords } from './search-keys.js';

/** The readings of some characters, as a dictionary gives them. */
const readings: Record<string, string> = {
  福: 'fu',
  州: 'zhou',
  衡: 'heng',
  鉴: 'jian',
  管: 'guan',
  理: 'li',
  咨: 'zi',
  询: 'xun',
  安: 'an',
  律: 'lü',
  乐: 'le/yue/yao',
  行: 'xing/hang',
};
const syllablesOf = (name: string) =>
  name.match(/[A-Za-z0-9]+|\S/g)?.map((run) => (readings[run] ?? run).split('/')) ?? [];
const keys = searchKeys(['福州衡鉴（管理）咨询ABC', '安律咨询'], ['91350100M000100Y43'], syllablesOf);

/** Matches a word as the database does. */
function finds(search: string, of: SearchKeys = keys): boolean {
  const words = searchWords(search);
  return (
    words.length > 0 &&
    words.every(({ text, sounds, code, grams }) => {
      const met =
        of.names.includes(text) ||
        (sounds !== undefined && new RegExp(sounds).test(of.readings)) ||
        (code !== undefined && of.codes.includes(` ${code}`));
      const indexed = grams.some((all) => all.every((gram) => of.grams.includes(gram)));
      return met && indexed;
    })
  );
}

test.each([
  ['福州衡鉴', 'the beginning'],
  ['衡', 'one character'],
  ['衡鉴管理', 'over a bracket'],
  ['咨询ａｂｃ', 'in full width, in another case'],
  ['福州 咨询', 'two words'],
  ['安律', 'a former name'],
  ['fuzhouhengjian', 'in pinyin'],
  ['FuZhou', 'in pinyin with capitals'],
  ['hengj', 'a syllable that is only begun'],
  ['fzhj', 'the initials'],
  ['hjgl', 'initials from the middle'],
  ['h', 'one letter'],
  ['he', 'two letters'],
  ['anlv', 'v for ü'],
  ['anlü', 'ü for v'],
  ['abc', 'letters of the name itself'],
  ['91350100', 'the beginning of the code'],
  ['91350100m000100y43', 'the whole code'],
  ['9', 'one digit'],
])('%s finds it: %s', (search) => {
  expect(finds(search)).toBe(true);
});

test.each([
  ['鉴衡', 'in another order'],
  ['engjian', 'from within a syllable'],
  ['fuzhoujian', 'with a syllable left out'],
  ['州安', 'over two names'],
  ['350100', 'from within the code'],
  ['福州 深圳', 'with one word of two'],
  ['（）', 'nothing but punctuation'],
])('%s does not: %s', (search) => {
  expect(finds(search)).toBe(false);
});

test('whatever part of a name is written, spoken or abbreviated, it is found', () => {
  const character = fc.constantFrom(...Object.keys(readings));
  const name = fc.array(character, { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(name, fc.nat(11), fc.integer({ min: 1, max: 12 }), fc.nat(2), (characters, from, length, way) => {
      const part = characters.slice(from % characters.length).slice(0, length);
      const of = searchKeys([characters.join('')], [], syllablesOf);
      const spoken = part.map((one) => readings[one]!.split('/')).map((ways) => ways[way % ways.length]!);
      const searches = [part.join(''), spoken.join(''), spoken.join('').slice(0, -1), spoken.map((s) => s[0]).join('')];
      expect(searches.filter((search) => search !== '' && !finds(search, of))).toEqual([]);
    }),
  );
});

test.each([
  ['乐清衡鉴咨询', 'yueqing', 'yqhj'],
  ['乐清衡鉴咨询', 'leqing', 'lq'],
  ['乐亭', 'laoting', 'lt'],
  ['珲春', 'hunchun', 'hc'],
  ['六合', 'luhe', 'lh'],
  ['什邡', 'shifang', 'sf'],
  ['郫都', 'pidou', 'pd'],
  ['黄陂', 'huangpi', 'hp'],
  ['万柏林', 'wanbailin', 'wbl'],
  ['大埔', 'dabu', 'db'],
  ['洪洞', 'hongtong', 'ht'],
  ['宕昌', 'tanchang', 'tc'],
  ['泌阳', 'biyang', 'by'],
  ['尉犁', 'yuli', 'yl'],
  ['繁峙', 'fanshi', 'fs'],
  ['涡阳', 'guoyang', 'gy'],
  ['筠连', 'junlian', 'jl'],
  ['吴堡', 'wubu', 'wb'],
  ['蔚县', 'yuxian', 'yx'],
  ['单县', 'shanxian', 'sx'],
  ['浚县', 'xunxian', 'xx'],
  ['歙县', 'shexian', 'sx'],
  ['重庆长行咨询', 'chongqingchanghang', 'cqch'],
  ['重庆长行咨询', 'zhongqingzhangxing', 'zqzx'],
])('%s is found as %s and %s', async (name, spoken, initials) => {
  const of = searchKeys([`浙江${name}`], [], await loadSyllables());
  expect([finds(spoken, of), finds(initials, of), finds(spoken.slice(1), of)]).toEqual([true, true, false]);
});

test('the order of a list by name is that of the syllables', () => {
  const soundsOf = (name: string) => searchKeys([name], [], syllablesOf).sounds;
  const names = ['衡鉴', '安律', '福州', '福州衡鉴', '安'];
  expect(names.toSorted((a, b) => (soundsOf(a) < soundsOf(b) ? -1 : 1))).toEqual([
    '安',
    '安律',
    '福州',
    '福州衡鉴',
    '衡鉴',
  ]);
});
