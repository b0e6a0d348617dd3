import { Injectable } from '@nestjs/common';
import { type SearchWord, searchWords } from '@heng/kit';
import { DataSource } from 'typeorm';

/** $1 pieces of words: the share of lines that have each, by PostgreSQL's own statistics; a piece not listed there is rare. */
const FREQUENCIES = `
  select gram, frequency from pg_stats, unnest(most_common_elems::text::int[], most_common_elem_freqs) as one(gram, frequency)
  where schemaname = current_schema() and tablename = 'board_line' and attname = 'grams' and gram = any($1::int[])`;

/** A search may be common when this share of the lines may meet it. */
const COMMON = 0.01;

/** The words of a search, the rarest of their pieces first. */
export type Search = Readonly<{ words: readonly SearchWord[]; mayBeCommon: boolean }>;

@Injectable()
export class GramFrequencies {
  constructor(private readonly db: DataSource) {}

  /** No words without `q`, or where it has neither letters nor digits. */
  async searchOf(q = ''): Promise<Search> {
    const words = searchWords(q);
    if (words.length === 0) return { words, mayBeCommon: false };
    const rows: { gram: number; frequency: number }[] = await this.db.query(FREQUENCIES, [
      words.flatMap(({ grams }) => grams.flat()),
    ]);
    const known = new Map(rows.map(({ gram, frequency }) => [gram, frequency]));
    const of = (gram: number | undefined) => known.get(gram!) ?? 0;
    const weighed = words.map((word) => ({
      ...word,
      grams: word.grams.map((all) => all.toSorted((a, b) => of(a) - of(b))),
    }));
    const shares = weighed.map(({ grams }) => grams.reduce((sum, [rarest]) => sum + of(rarest), 0));
    return { words: weighed, mayBeCommon: Math.min(...shares) >= COMMON };
  }
}
