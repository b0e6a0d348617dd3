import { type AgencyFilter, fittingIn, type Statement, Values } from './register-search.js';

/** The filters of the register that count lines beside their values, and the value of a line in each. */
const facets = {
  province: 'province',
  industry: 'unnest(industries)',
  grade: `coalesce(grade, 'unrated')`,
  state: 'state',
} as const;
export const facetNames = Object.keys(facets) as (keyof typeof facets)[];
/** By filter and value, the number of lines that fit the value and all other filters. */
export type RegisterCounts = Record<keyof typeof facets, Record<string, number>>;

/** The numbers beside the values of each filter: one row. */
export function countsStatement(filter: AgencyFilter): Statement {
  const values = new Values();
  const counted = facetNames.map((name) => {
    const others: AgencyFilter = Object.fromEntries(Object.entries(filter).filter(([other]) => other !== name));
    return `(
      select coalesce(jsonb_object_agg(value, n order by value), '{}') from (
        select ${facets[name]} as value, count(*)::int as n from register_line where ${fittingIn(others, values)} group by 1
      ) line) as ${name}`;
  });
  return { sql: `select ${counted.join(', ')}`, values: values.list };
}
