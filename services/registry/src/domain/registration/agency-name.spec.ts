import fc from 'fast-check';
import { nameGrams, nameKey, nameSimilarity, SIMILAR_FROM, similarAgencies } from './agency-name.js';

test.each([
  ['福州衡鉴管理咨询有限公司', '福州衡鉴管理咨询'],
  ['福建省福州市衡鉴（管理）咨询有限责任公司', '衡鉴管理咨询'],
  ['福建衡鉴管理咨询股份有限公司', '衡鉴管理咨询'],
  ['衡鉴管理咨询（集团）有限公司福州分公司', '福州衡鉴管理咨询'],
  ['融智管理咨询（上海）有限公司', '融智管理咨询'],
  ['融智管理咨询（福建省福州市）有限公司', '融智管理咨询'],
  ['融智管理咨询有限公司（上海）', '融智管理咨询'],
  ['融智管理咨询有限公司上海分公司', '融智管理咨询'],
  ['融智管理咨询上海有限公司', '融智管理咨询'],
  ['融智管理咨询（深圳）有限公司', '深圳融智管理咨询'],
  ['深圳融智（深圳）管理咨询有限公司', '深圳融智管理咨询'],
  ['融智（绿色）咨询有限公司', '融智绿色咨询'],
  ['智慧城市咨询有限公司', '智慧城市咨询'],
  ['上海智慧城市科技有限公司', '智慧城市科技'],
  ['福建智慧社区服务有限公司', '智慧社区服务'],
  ['未来园区科技有限公司', '未来园区科技'],
  ['恒安康有限公司', '恒安康'],
  ['ＨＥＮＧ·Jian 咨询公司', 'hengjian咨询'],
  ['内蒙古自治区衡鉴咨询有限公司', '衡鉴咨询'],
  ['上海市浦东新区衡鉴咨询中心', '衡鉴咨询中心'],
  ['有限公司', '有限'],
])('the key of %s is %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

const OURS = '福州衡鉴管理咨询有限公司';
test.each([
  ['the same with another legal form', '福州衡鉴管理咨询有限责任公司', 1, 1],
  ['the same in full width, with brackets', '福州衡鉴（管理）咨询　有限公司', 1, 1],
  ['the same with the city in brackets', '衡鉴管理咨询（福州）有限公司', 1, 1],
  ['a branch of it', '衡鉴管理咨询有限公司福州分公司', 1, 1],
  ['the same without the city', '衡鉴管理咨询有限公司', 0.45, 0.9],
  ['the same of another city', '厦门衡鉴管理咨询有限公司', 0.45, 0.9],
  ['the same in another trade', '福州衡鉴科技有限公司', 0.8, 0.99],
  ['another of the same trade', '致远管理咨询有限公司', 0, 0.3],
  ['another of the same city and trade', '福州明德管理咨询有限公司', 0, 0.44],
])('%s', (_, other, least, most) => {
  const similarity = nameSimilarity(OURS, other);
  expect(similarity).toBeGreaterThanOrEqual(least);
  expect(similarity).toBeLessThanOrEqual(most);
});

const name = fc.string({
  unit: fc.constantFrom(...'福州建省市衡鉴管理咨询有限责任公司（）ab'),
  minLength: 1,
  maxLength: 14,
});

test('similarity is symmetric, from 0 to 1, and 1 for the same key; whatever is similar has a pair in common', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      const similarity = nameSimilarity(one, other);
      expect(similarity).toBe(nameSimilarity(other, one));
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      if (nameKey(one) === nameKey(other)) expect(similarity).toBe(1);
      const common = nameGrams(one).some((pair) => nameGrams(other).includes(pair));
      if (similarity >= SIMILAR_FROM) expect(common).toBe(true);
    }),
  );
});

test('a name of brackets alone is similar to itself only', () => {
  expect(nameSimilarity('（）', '（）')).toBe(1);
  expect(nameSimilarity('（）', '衡鉴')).toBe(0);
});

test('an agency is listed once, by its most similar name, and the most similar first', () => {
  const named = (agencyId: string, agencyName: string) => ({
    agencyId,
    name: agencyName,
    creditCode: agencyId,
    state: 'registered' as const,
  });
  const candidates = [
    named('b', '福州衡鉴科技有限公司'),
    named('a', '福州明德管理咨询有限公司'),
    named('c', '衡鉴管理咨询有限公司'),
    named('c', '福州衡鉴管理咨询有限责任公司'),
  ];
  expect(similarAgencies(OURS, candidates).map(({ agencyId, name: found }) => [agencyId, found])).toEqual([
    ['c', '福州衡鉴管理咨询有限责任公司'],
    ['b', '福州衡鉴科技有限公司'],
  ]);
});
