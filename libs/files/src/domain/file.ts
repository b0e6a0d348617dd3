import type { Actor } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { refuse } from './file-refusals.js';

export const fileStates = ['quarantined', 'unscanned', 'clean', 'infected'] as const;

/**
 * An uploaded file: quarantined → clean | infected by a scan; unscanned without a scanner, until there is one. A later
 * scan of the same content applies to all files of this content.
 */
export type StoredFile = Readonly<{
  id: string;
  version: number;
  /** The credit code of the organisation; null is the alliance. */
  owner: string | null;
  /** The sub of its uploader. */
  uploadedBy: string;
  uploadedOn: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  state: (typeof fileStates)[number];
  scannedOn: string | null;
  threat: string | null;
}>;
type Sealed = Pick<StoredFile, 'id' | 'name' | 'type' | 'size' | 'sha256'>;

/** Receives a file: into quarantine when there is a scanner. */
export function receiveFile(
  sealed: Sealed,
  { sub, role, org }: Actor,
  scans: boolean,
  today: string,
): Decision<Omit<StoredFile, 'version'>> {
  const owner = role === 'alliance-staff' ? null : (org ?? sub);
  const state = scans ? ('quarantined' as const) : ('unscanned' as const);
  const file = { ...sealed, owner, uploadedBy: sub, uploadedOn: today, state, scannedOn: null, threat: null };
  return { state: file, events: [] };
}

export function judgeFile(file: StoredFile, threat: string | null, today: string): Decision<StoredFile> {
  const state = threat === null ? 'clean' : 'infected';
  if (file.state === state) return unchanged(file);
  return { state: { ...file, state, threat, scannedOn: today }, events: [] };
}

/**
 * Its own organisation, by any of its codes, and staff read a file; others, when the service opens it to them.
 * @throws `kit.file-not-yours`
 */
export function mustBeReadable(
  { owner }: StoredFile,
  { role, codes }: { role: Actor['role']; codes: readonly string[] },
  open: boolean,
): void {
  const own = (role === 'agency' || role === 'enterprise') && owner !== null && codes.includes(owner);
  if (!open && role !== 'alliance-staff' && !own) throw refuse('file-not-yours');
}

/** @throws `kit.file-quarantined`, `kit.file-infected` */
export function mustBeServable({ state, threat }: StoredFile): void {
  if (state === 'quarantined') throw refuse('file-quarantined');
  if (state === 'infected') throw refuse('file-infected', { threat });
}

/**
 * An organisation's evidence consists of its own files; staff also use theirs. @throws `kit.file-unknown`,
 * `kit.file-unfit`
 */
export function mustBeEvidence(
  field: string,
  ids: readonly string[],
  files: readonly StoredFile[],
  { codes, role }: { codes: readonly string[]; role: Actor['role'] },
): void {
  for (const id of ids) {
    const file = files.find((one) => one.id === id);
    const own = file && (file.owner === null ? role === 'alliance-staff' : codes.includes(file.owner));
    if (!file || !own) throw refuse('file-unknown', { field, id });
    if (file.state === 'infected') throw refuse('file-unfit', { field, id });
  }
}
