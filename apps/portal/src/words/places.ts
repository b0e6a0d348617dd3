import { bureauNames, cityNames, industries, provinces } from '@heng/contracts';
import type { Language } from './catalogue.js';

const known = new Map(provinces.map((province) => [province.code, province]));
const named = new Map(industries.map(({ code, zh }) => [code, zh]));

export const provinceIn = (language: Language, code: string): string => {
  const province = known.get(code);
  return (language === 'en' ? province?.en : province?.zh) ?? code;
};

/** The name of a province without its kind: 内蒙古, 新疆. */
export const shortProvinceIn = (language: Language, code: string): string =>
  provinceIn(language, code).replace(/(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市)$/, '');

/** The standard has no English names, so a reader of English gets the Chinese one with the code. */
export const industryIn = (language: Language, code: string): string => {
  const name = named.get(code) ?? code;
  return language === 'en' ? `${code} ${name}` : name;
};

/** Cities and bureaus have no official English names. */
const cityIn = (code: string): string => cityNames.get(code) ?? '';
export const bureauIn = (language: Language, code: string): string =>
  language === 'en' && code === 'other' ? 'Other' : (bureauNames.get(code) ?? code);

/** A province and its city; of a municipality once. */
export function regionIn(language: Language, province: string, city: string): string {
  const [outer, inner] = [provinceIn(language, province), cityIn(city)];
  return inner && inner !== provinceIn('zh-CN', province) ? `${outer} ${inner}` : outer;
}
