import { Injectable } from '@nestjs/common';
import { type SearchWord, searchWords } from '@heng/search-keys';
import { DataSource } from 'typeorm';

const KNOWN = `
  select gram, frequency from pg_stats, unnest(most_common_elems::text::int[], most_common_elem_freqs) as one(gram, frequency)
  where schemaname = current_schema() and tablename = 'board_line' and attname = 'grams' and gram is not null`;
const STALE_AFTER_MS = 600_000;
/** So few pieces find as much as all of them, if they are the rarest. */
const ENOUGH = 3;
/** A search may be a common one when such a share of the lines may meet it. */
const COMMON_SHARE = 0.01;

/** How common the pieces of words are on the board, by what PostgreSQL itself gathers of them; a piece it does not list is rare. */
@Injectable()
export class GramFrequencies {
  private known = new Map<number, number>();
  private staleAt = 0;

  constructor(private readonly db: DataSource) {}

  /** The words of a search with the rarest of their pieces: the lists of the common ones are long, and narrow nothing. */
  async wordsOf(q = ''): Promise<SearchWord[]> {
    if (performance.now() >= this.staleAt) await this.renew();
    const rarest = (grams: readonly number[]) => grams.toSorted((a, b) => this.of(a) - this.of(b)).slice(0, ENOUGH);
    return searchWords(q).map((word) => ({ ...word, grams: word.grams.map(rarest) }));
  }

  mayBeCommon(words: readonly SearchWord[]): boolean {
    const shareOf = ({ grams }: SearchWord) =>
      grams.reduce((sum, all) => sum + Math.min(...all.map((gram) => this.of(gram))), 0);
    return Math.min(...words.map(shareOf)) >= COMMON_SHARE;
  }

  private of(gram: number): number {
    return this.known.get(gram) ?? 0;
  }

  private async renew(): Promise<void> {
    this.staleAt = performance.now() + STALE_AFTER_MS;
    const rows: { gram: number; frequency: number }[] = await this.db.query(KNOWN);
    this.known = new Map(rows.map(({ gram, frequency }) => [gram, frequency]));
  }
}
