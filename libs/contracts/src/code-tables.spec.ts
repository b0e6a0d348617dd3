import { bureauCode, bureaus, bureausAfter } from './bureaus.js';
import { cityCode, cityNames } from './cities.js';
import { industries, isIndustry } from './industries.js';
import { isProvince, provinces } from './regions.js';

test('there are 34 provinces with distinct codes and names', () => {
  expect(provinces).toHaveLength(34);
  for (const key of ['code', 'zh', 'en'] as const) expect(new Set(provinces.map((p) => p[key])).size).toBe(34);
  expect(provinces.every(({ code }) => /^[1-8]\d0000$/.test(code))).toBe(true);
});

test('a province is known by its six-digit code only', () => {
  expect(['110000', '440000', '820000'].every(isProvince)).toBe(true);
  expect(['11', '440300', '900000', '', '北京市'].some(isProvince)).toBe(false);
});

test('there are 20 sections, A to T, and 97 divisions, 01 to 97, in order', () => {
  const sections = industries.filter(({ code, section }) => code === section).map(({ code }) => code);
  const divisions = industries.filter(({ code, section }) => code !== section).map(({ code }) => code);
  expect(sections.join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  expect(divisions).toEqual(Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0')));
});

test.each([
  ['05', 'A'],
  ['06', 'B'],
  ['13', 'C'],
  ['43', 'C'],
  ['44', 'D'],
  ['50', 'E'],
  ['52', 'F'],
  ['60', 'G'],
  ['62', 'H'],
  ['65', 'I'],
  ['69', 'J'],
  ['70', 'K'],
  ['72', 'L'],
  ['75', 'M'],
  ['79', 'N'],
  ['82', 'O'],
  ['83', 'P'],
  ['85', 'Q'],
  ['90', 'R'],
  ['96', 'S'],
  ['97', 'T'],
])('division %s belongs to section %s', (code, section) => {
  expect(industries.find((industry) => industry.code === code)?.section).toBe(section);
});

test('names stand at their codes', () => {
  const name = (code: string) => industries.find((industry) => industry.code === code)?.zh;
  expect(name('36')).toBe('汽车制造业');
  expect(name('39')).toBe('计算机、通信和其他电子设备制造业');
  expect(name('65')).toBe('软件和信息技术服务业');
  expect(name('C')).toBe('制造业');
});

test('an industry is a section letter or a two-digit division', () => {
  expect(['C', '01', '39', '97'].every(isIndustry)).toBe(true);
  expect(['c', 'U', '00', '98', '1', '391', '', '制造业'].some(isIndustry)).toBe(false);
});

test('every province has its cities, with distinct codes and names', () => {
  const codes = [...cityNames.keys()];
  expect(codes).toHaveLength(333 + 32 + 7);
  expect(codes.every((code) => /^\d{6}$/.test(code) && isProvince(`${code.slice(0, 2)}0000`))).toBe(true);
  expect(new Set(codes.map((code) => code.slice(0, 2))).size).toBe(34);
  expect(new Set(cityNames.values()).size).toBe(codes.length);
});

test.each([
  ['福州市', '350000', '350100'],
  ['福州', '350000', '350100'],
  ['350100', '350000', '350100'],
  ['北京市', '110000', '110000'],
  ['襄樊市', '420000', '420600'],
  ['莱芜', '370000', '370100'],
  ['仙桃市', '420000', '429004'],
  ['锡林郭勒盟', '150000', '152500'],
  ['海南藏族自治州', '630000', '632500'],
  ['香港', '810000', '810000'],
  ['福州市', '440000', undefined],
  ['350100', '440000', undefined],
  ['昆山市', '320000', undefined],
  ['', '350000', undefined],
])('%s of %s has the code %s', (text, province, code) => expect(cityCode(text, province)).toBe(code));

test.each([
  ['装备工业一司', 'equipment-1'],
  ['equipment-1', 'equipment-1'],
  ['信息化和软件服务业司', 'information-technology'],
  ['电信管理局', 'communications-administration'],
  ['装备工业司', undefined],
  ['无此司', undefined],
])('the bureau %s has the code %s', (text, code) => expect(bureauCode(text)).toBe(code));

test('a divided bureau names those that took over', () => {
  expect(bureausAfter('装备工业司').map((name) => bureauCode(name))).toEqual(['equipment-1', 'equipment-2']);
  expect(bureausAfter('科技司')).toEqual([]);
});

test('no name of a bureau is that of another', () => {
  const names = bureaus.flatMap(({ code, zh, former }) => [code, zh, ...former]);
  expect(new Set(names).size).toBe(names.length);
});
