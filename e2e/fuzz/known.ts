import type { Suite } from '@heng/local';
import type { Operation } from './operations.js';
import type { Known } from './requests.js';

/** Lists with the ids of records that have no list of their own. */
const LISTED_ELSEWHERE: Record<string, string> = { personId: 'registry /consultants', agencyId: 'tracking /agencies' };
const MOST = 10;

/** The ids in the lists that staff read, and those with other values by the names of their fields. */
export async function knownOf({ urls, token }: Suite, operations: readonly Operation[]): Promise<Known> {
  const authorization = `Bearer ${await token({ sub: 'fuzz', roles: ['alliance-staff'] })}`;
  const ids = new Map<string, string[]>();
  const fields: Record<string, string[]> = {
    id: [],
    version: ['1', '2'],
    revision: ['1', '2'],
    from: ['1'],
    to: ['2'],
  };
  const keep = (list: string[] | undefined, value: string) => {
    if (list && !list.includes(value) && list.length < MOST) list.push(value);
  };
  const lists = operations.filter(
    ({ method, parameters }) => method === 'GET' && parameters.some(({ name }) => name === 'cursor'),
  );
  for (const { service, path } of lists.sort((a, b) => a.path.length - b.path.length)) {
    const [collection] = path.split('/{');
    const parents = path.includes('{') ? (ids.get(`${service} ${collection}`) ?? []) : [''];
    for (const parent of parents) {
      const answer = await fetch(urls[service as keyof typeof urls] + path.replace(/\{\w+\}/, parent), {
        headers: { authorization },
      });
      const { items = [] } = (await answer.json()) as { items?: Record<string, unknown>[] };
      for (const item of items) {
        const id = String(item['id'] ?? item['cycle'] ?? item['version']);
        const own = path.includes('{') ? path.split('}')[1]! : path;
        keep(getOrMake(ids, `${service} ${own}`), id);
        if (own === '/agencies')
          for (const other of ['tracking', 'complaints']) keep(getOrMake(ids, `${other} /agencies`), id);
        for (const [name, value] of Object.entries(item)) {
          if (typeof value !== 'string') continue;
          if (/(^i|I)d$|creditCode|^cycle$/.test(name)) keep((fields[name] ??= []), value);
          const list = LISTED_ELSEWHERE[name];
          if (list) keep(getOrMake(ids, list), value);
        }
        if (id.length === 36) fields['id']!.push(id);
      }
    }
  }
  return { ids, fields };
}

const getOrMake = (map: Map<string, string[]>, key: string): string[] => map.get(key) ?? map.set(key, []).get(key)!;
