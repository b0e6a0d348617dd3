import { publicityOf, type StoredFile } from '@heng/files/domain';
import { maySee, type Reader } from '../sight.js';

/** The two sides of a case, and the regulator whose finding is one. */
export const sides = ['filer', 'agency', 'regulator'] as const;
export type Side = (typeof sides)[number];
export type Form = 'original' | 'copy';

const originals = { filer: 'original', agency: 'original', regulator: 'original' } as const;
const nothing = { filer: null, agency: null, regulator: null } as const;
/**
 * Staff and those who decide read what both sides handed in; each side reads its own files, and of the other’s a copy (R6).
 * The agency reads a regulator’s document as it is: nobody is hidden in it.
 */
const READS: Readonly<Record<Reader, Readonly<Record<Side, Form | null>>>> = {
  ...{ staff: originals, mediator: originals, panel: originals, regulator: nothing, public: nothing },
  accused: { filer: 'copy', agency: 'original', regulator: 'original' },
  filer: { filer: 'original', agency: 'copy', regulator: null },
};

/**
 * A file of a case; `filingId` is the filing that brought it, `number` its place among the files of that filing or answer.
 */
export type Exhibit = Readonly<{
  complaintId: string;
  fileId: string;
  side: Side;
  filingId: string | null;
  number: number;
  handedInOn: string;
}>;

/**
 * The form in which a reader sees an exhibit; null where it is not for that reader. A filer sees of the filers' files only
 * those of the `own` filing.
 */
export function formFor(reader: Reader, { side, filingId, complaintId }: Exhibit, own?: string): Form | null {
  if (reader === 'filer' && side === 'filer') return filingId === own ? READS.filer.filer : null;
  const joined = filingId !== null && filingId !== complaintId;
  return joined && !maySee(reader, 'joined') ? null : READS[reader][side];
}

/** The side of whose files a reader gets copies. */
export const copiedFor = (reader: Reader): Side | null => sides.find((side) => READS[reader][side] === 'copy') ?? null;

/** The name of a copy: that of the original may tell who made it. */
export const copyName = (number: number, name: string): string => `证据${number}${/\.[^.]+$/.exec(name)?.[0] ?? ''}`;

const STEP = 100_000;
/** The size of a copy, roughly: that of the original would tell which of the agency’s own files it is. */
export const roughly = (size: number): number => Math.ceil(size / STEP) * STEP;

/** The form that can be downloaded: a copy only of what one can be made of, and nothing before the scan, or of what is infected. */
export function downloadable(form: Form, { type, state }: Pick<StoredFile, 'type' | 'state'>): Form | null {
  const isServable = state === 'clean' || state === 'unscanned';
  return isServable && (form === 'original' || publicityOf(type) !== 'nothing') ? form : null;
}
