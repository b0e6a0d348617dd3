import { Injectable } from '@nestjs/common';
import { type SearchWord, searchWords } from '@heng/search-keys';
import { DataSource } from 'typeorm';

/** The number of lines, and of $1, pieces of words, the share of lines that have each, from PostgreSQL's own statistics. */
const FREQUENCIES = `
  select reltuples::int as lines, coalesce((
    select jsonb_object_agg(gram, frequency)
    from pg_stats, unnest(most_common_elems::text::int[], most_common_elem_freqs) as one(gram, frequency)
    where schemaname = current_schema() and tablename = 'board_line' and attname = 'grams' and gram = any($1::int[])
  ), '{}') as frequencies
  from pg_class where oid = 'board_line'::regclass`;

/** A search is common when this share of the lines meets it, */
export const COMMON = 0.01;
/** and the board has more than this many lines. */
const LARGE_BOARD = 5000;

/** The words of a search, the rarest of their pieces first, and the number of lines that the board has, about. */
export type Search = Readonly<{ words: readonly SearchWord[]; lines: number; mayBeCommon: boolean }>;
type Known = Readonly<{ lines: number; frequencies: Readonly<Record<string, number>> }>;

@Injectable()
export class GramFrequencies {
  constructor(private readonly db: DataSource) {}

  /** The words of `q`; none when it has neither letters nor digits. */
  async searchOf(q = ''): Promise<Search> {
    const found = searchWords(q);
    if (found.length === 0) return { words: [], lines: 0, mayBeCommon: false };
    const [{ lines, frequencies }]: [Known] = await this.db.query(FREQUENCIES, [
      found.flatMap(({ grams }) => grams.flat()),
    ]);
    // A piece that the statistics do not list is rare.
    const of = (gram: number | undefined) => frequencies[String(gram)] ?? 0;
    const words = found.map((word) => ({
      ...word,
      grams: word.grams.map((pieces) => pieces.toSorted((a, b) => of(a) - of(b))),
    }));
    const shares = words.map(({ grams }) => grams.reduce((sum, [rarest]) => sum + of(rarest), 0));
    return { words, lines, mayBeCommon: lines > LARGE_BOARD && Math.min(...shares) >= COMMON };
  }
}
