import type { Bed } from './bed.js';
import { type Latencies, steadily } from './steadily.js';

const SEARCHES = [
  '',
  'sort=-lastChanged',
  `q=${encodeURIComponent('福州')}`,
  `q=${encodeURIComponent('咨询')}&sort=grade`,
  `q=${encodeURIComponent('衡致')}`,
  'q=fuzhou',
  'q=szzy',
  'q=guanli&province=350000',
  'province=440000&sort=-registeredOn',
  'province=110000&province=310000&complete=true',
  'industry=C&sort=completeness',
  'industry=39&complete=false',
  'completeness=90&sort=-completeness',
  'grade=unrated&sort=grade',
  'q=91350100BM0001',
];

/** Three searches, one of them with its second page, then one agency's page, at a steady rate; latencies in ms. */
export async function readRegister({ suite, database }: Bed, rate: number, seconds: number): Promise<Latencies> {
  const { rows } = await database('registry').query<{ id: string }>(
    'select agency_id as id from register_line order by md5(agency_id::text) limit 500',
  );
  const readingOf = (n: number, cursor: string) => {
    if (n % 4 === 3) return { path: `/agencies/${rows[n % rows.length]!.id}` };
    if (n % 8 === 5 && cursor) return { path: `/agencies?cursor=${cursor}` };
    return { path: `/agencies?${SEARCHES[n % SEARCHES.length]!}`, keepsCursor: n % SEARCHES.length === 0 };
  };
  await steadily(suite.urls.registry, readingOf, rate, 15); // warms up
  return steadily(suite.urls.registry, readingOf, rate, seconds);
}
