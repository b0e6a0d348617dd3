import type { Actor } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { refuse } from './file-refusals.js';
import { PUBLISHABLE, publicityOf } from './public-copy.js';

export { publicityOf };

export const fileStates = ['quarantined', 'unscanned', 'clean', 'infected', 'removed'] as const;

/**
 * An uploaded file: quarantined → clean | infected by a scan; unscanned without a scanner, until there is one. A later
 * scan of the same content applies to all files of this content. One that no record names in time is removed.
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
  /** The refusal code of what cannot be inspected and is kept nevertheless, sealed; null for what was inspected. */
  fault: string | null;
  /** The file of a draft is removed then, unless a record names it. */
  expiresAt: Date | null;
}>;
type Sealed = Pick<StoredFile, 'id' | 'name' | 'type' | 'size' | 'sha256' | 'fault' | 'expiresAt'>;

/** The credit code of the organisation for which somebody uploads; null for the alliance. */
export const ownerOf = ({ sub, role, org }: Actor): string | null => (role === 'alliance-staff' ? null : (org ?? sub));

/** Receives a file: into quarantine when there is a scanner. */
export function receiveFile(
  sealed: Sealed,
  actor: Actor,
  scans: boolean,
  today: string,
): Decision<Omit<StoredFile, 'version'>> {
  const [owner, { sub }] = [ownerOf(actor), actor];
  const state = scans ? ('quarantined' as const) : ('unscanned' as const);
  const file = { ...sealed, owner, uploadedBy: sub, uploadedOn: today, state, scannedOn: null, threat: null };
  return { state: file, events: [] };
}

/** The files and bytes that a party may upload on one day, and the bytes that it may have in all. */
export type Quota = Readonly<{ dayFiles: number; dayBytes: number; bytes: number }>;

const MEGABYTE = 1_000_000;
const megabytes = (bytes: number) => ({ megabytes: Math.floor(bytes / MEGABYTE) });

/** @throws `kit.file-quota-count`, `kit.file-quota-day`, `kit.file-quota-total` */
export function mustHaveRoom(used: Quota, quota: Quota, size = 0): void {
  if (used.dayFiles >= quota.dayFiles) throw refuse('file-quota-count', { files: quota.dayFiles });
  if (used.dayBytes + size > quota.dayBytes) throw refuse('file-quota-day', megabytes(quota.dayBytes));
  if (used.bytes + size > quota.bytes) throw refuse('file-quota-total', megabytes(quota.bytes));
}

/** Deletes the content of a file that no record names; its record stays. */
export const removeFile = (file: StoredFile): Decision<StoredFile> => ({
  state: { ...file, state: 'removed' },
  events: [],
});

export function judgeFile(file: StoredFile, threat: string | null, today: string): Decision<StoredFile> {
  const state = threat === null ? 'clean' : 'infected';
  if (file.state === state || file.state === 'removed') return unchanged(file);
  return { state: { ...file, state, threat, scannedOn: today }, events: [] };
}

/** The form of a file for readers other than its owner: the sealed original, or a named copy without metadata. */
export type Opened = 'original' | Readonly<{ copyNamed: string }>;

const PARTIES: ReadonlySet<Actor['role']> = new Set(['agency', 'enterprise', 'regulator'] as const);

/**
 * Its own organisation, by any of its codes, and staff read a file; others, what the service opens to them.
 * @throws `kit.file-not-yours`
 */
export function sightOf(
  { owner }: StoredFile,
  { role, codes }: { role: Actor['role']; codes: readonly string[] },
  opened: Opened | null,
): Opened {
  const own = PARTIES.has(role) && owner !== null && codes.includes(owner);
  if (own || role === 'alliance-staff') return 'original';
  if (!opened) throw refuse('file-not-yours');
  return opened;
}

/** A file that strangers will read can be copied without its metadata. @throws `kit.file-not-publishable` */
export function mustBePublishable(field: string, { name, type }: Pick<StoredFile, 'name' | 'type'>): void {
  if (publicityOf(type) === 'nothing') throw refuse('file-not-publishable', { field, name, types: PUBLISHABLE });
}

/** @throws `kit.file-quarantined`, `kit.file-infected`, `kit.file-removed` */
export function mustBeServable({ state, threat }: StoredFile): void {
  if (state === 'removed') throw refuse('file-removed');
  if (state === 'quarantined') throw refuse('file-quarantined');
  if (state === 'infected') throw refuse('file-infected', { threat });
}

type Owners = Readonly<{ codes: readonly string[]; role: Actor['role'] }>;

/** An organisation's evidence consists of its own files; staff also use theirs. @throws `kit.file-unknown` */
export function mustBeOwn(
  field: string,
  ids: readonly string[],
  files: readonly StoredFile[],
  { codes, role }: Owners,
): void {
  for (const id of ids) {
    const file = files.find((one) => one.id === id);
    const own = file && (file.owner === null ? role === 'alliance-staff' : codes.includes(file.owner));
    if (!own) throw refuse('file-unknown', { field, id });
  }
}

/** As `mustBeOwn`, and nothing of it is infected. @throws also `kit.file-unfit` */
export function mustBeEvidence(...[field, ids, files, owners]: Parameters<typeof mustBeOwn>): void {
  mustBeOwn(field, ids, files, owners);
  const infected = files.find(({ id, state }) => state === 'infected' && ids.includes(id));
  if (infected) throw refuse('file-unfit', { field, id: infected.id });
}

/** A file that a record names, with the SHA-256 of its content. */
export type HandedFile = Readonly<{ fileId: string; sha256: string }>;

/** The files of a record, with their hashes. @throws as `mustBeEvidence` */
export function handedIn(...[field, ids, files, owners]: Parameters<typeof mustBeOwn>): HandedFile[] {
  mustBeEvidence(field, ids, files, owners);
  return ids.map((id) => ({ fileId: id, sha256: files.find((file) => file.id === id)!.sha256 }));
}
