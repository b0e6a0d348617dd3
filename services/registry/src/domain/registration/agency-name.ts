import { provinces } from '@heng/contracts';
import type { AgencyState } from './agency.js';
import { cities } from './cities.js';

const LEGAL_FORM =
  '股份有限责任公司|有限责任公司|股份有限公司|集团有限公司|特殊普通合伙|有限公司|有限合伙|普通合伙|分公司|子公司|总公司|公司|集团';
/** The legal form at the end of a name. */
const legalForm = new RegExp(`(?<=.)(?:${LEGAL_FORM})+$`);
/** Words of the trade: sharing only these does not make two agencies alike. */
const tradeWords =
  /管理|咨询|顾问|科技|技术|信息|服务|企业|集团|认证|工程|发展|智能|数据|软件|网络|系统|工业|互联网|产业|研究院|研究所|研究|中心|事务所|文化|国际|创新|质量|标准|培训|两化|融合/g;
const oneOf = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).join('|');
const PROVINCE = oneOf(
  provinces.flatMap(({ zh }) => [zh, zh.replace(/(省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, '')]),
);
const CITY = oneOf(cities);
const PLACE = `(?:${PROVINCE})(?:(?:${CITY})市?)?|(?:${CITY})市?`;
const placeInBrackets = new RegExp(`[([{【〔](${PLACE})[)\\]}】〕]`, 'gu');
/** A place behind the legal form or a word of the trade: 有限公司上海, 管理咨询上海. */
const placeBehind = new RegExp(`(?<=${LEGAL_FORM}|${tradeWords.source})(${PLACE})$`, 'u');
/** Province, city and district at the beginning; 社区, 园区 and the like are no districts. */
const placeBefore = new RegExp(
  `^(?:(?:${PROVINCE})(?:(?:${CITY})市)?|(?:${CITY})市)(?:\\p{L}{1,2}[^社园景校厂街片]区)?(?=\\p{L}{2})`,
  'u',
);

/**
 * A name without the parts that do not distinguish agencies: width, case, punctuation, brackets, the legal form at its
 * end, and the province and city at its beginning, wherever they stand: 福建省福州市衡鉴（咨询）有限公司, 福建衡鉴咨询有限责任公司 and
 * 衡鉴咨询（福建）有限公司 all become 衡鉴咨询. A name of punctuation alone stays as it is.
 */
export function nameKey(name: string): string {
  const places: string[] = [];
  const taken = (_: string, place: string) => {
    places.push(place);
    return '';
  };
  const rest = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(placeInBrackets, taken)
    .replace(/[\p{P}\p{S}\s]/gu, '')
    .replace(legalForm, '')
    .replace(placeBehind, taken)
    .replace(legalForm, '');
  const [place = ''] = places;
  return (rest.startsWith(place) ? rest : place + rest).replace(placeBefore, '') || bareOf(name) || name;
}

const bareOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');

/**
 * The distinctive part (字号) of a key: the key without the words of the trade, or the whole key when nothing is left.
 */
const core = (key: string): string => key.replace(tradeWords, '') || key;

/**
 * Pairs of neighbouring characters; the last character forms a pair with a mark, the first does not: names begin with
 * cities and end with what distinguishes agencies.
 */
function pairsOf(text: string): string[] {
  const characters = [...text, '$'];
  return [...new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`))];
}

/** The search terms of a name: the pairs of its distinctive part. */
export const nameGrams = (name: string): string[] => pairsOf(core(nameKey(name)));

/** Dice's coefficient: twice the common pairs divided by all pairs. */
function alike(one: string, other: string): number {
  const [ones, others] = [pairsOf(one), pairsOf(other)];
  const common = ones.filter((pair) => others.includes(pair)).length;
  return (2 * common) / (ones.length + others.length);
}

/** The similarity of two names, from 0 to 1, to two decimals: the distinctive part weighs four times the whole. */
export function nameSimilarity(one: string, other: string): number {
  const [a, b] = [nameKey(one), nameKey(other)];
  return Math.round((0.8 * alike(core(a), core(b)) + 0.2 * alike(a, b)) * 100) / 100;
}

/** The similarity from which a reviewer sees the name *(default)*. */
export const SIMILAR_FROM = 0.45;
const MOST_SHOWN = 10;

export type NamedAgency = Readonly<{ agencyId: string; name: string; creditCode: string; state: AgencyState }>;
export type SimilarAgency = NamedAgency & Readonly<{ similarity: number }>;

/**
 * The agencies with a present or former name similar to a new one, the most similar first: a hint for the review, no
 * verdict.
 */
export function similarAgencies(name: string, candidates: readonly NamedAgency[]): SimilarAgency[] {
  const scored = candidates
    .map((candidate) => ({ ...candidate, similarity: nameSimilarity(name, candidate.name) }))
    .filter(({ similarity }) => similarity >= SIMILAR_FROM)
    .sort((a, b) => b.similarity - a.similarity || (a.agencyId < b.agencyId ? -1 : 1));
  const seen = new Set<string>();
  return scored.filter(({ agencyId }) => !seen.has(agencyId) && seen.add(agencyId)).slice(0, MOST_SHOWN);
}
