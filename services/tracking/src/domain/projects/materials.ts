import { mustBeEvidence, type StoredFile } from '@heng/files/domain';
import type { Material, Recorder } from './project.js';

/**
 * The files that document a stage. New ones belong to the organisation, or for staff also to the alliance; files that
 * the stage already has stay, whoever uploaded them. @throws `kit.file-unknown`, `kit.file-unfit`
 */
export function materialsOf(
  known: readonly Material[],
  fileIds: readonly string[],
  files: readonly StoredFile[],
  owner: Readonly<{ codes: readonly string[]; role: Recorder }>,
): Material[] {
  const ids = [...new Set(fileIds)];
  const added = ids.filter((id) => !known.some(({ fileId }) => fileId === id));
  mustBeEvidence('materialIds', added, files, owner);
  return ids.map((fileId) => {
    const { sha256 } = known.find((one) => one.fileId === fileId) ?? files.find(({ id }) => id === fileId)!;
    return { fileId, sha256 };
  });
}
