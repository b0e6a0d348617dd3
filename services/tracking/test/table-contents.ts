import type { TestBed } from '@heng/testing';

/** Each request of an agency's users may add its origin. */
const OF_REQUESTS = 'sighting';

/** The content of each table: the number of rows, and a hash of them. */
export async function tableContents(bed: TestBed): Promise<Record<string, string>> {
  const tables: { name: string }[] = await bed.db.query(
    `select quote_ident(relname) as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> $1 order by relname`,
    [OF_REQUESTS],
  );
  const contents = tables.map(async ({ name }) => {
    const [{ held }]: [{ held: string }] = await bed.db.query(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as held from ${name} t`,
    );
    return [name, held] as const;
  });
  return Object.fromEntries(await Promise.all(contents));
}
