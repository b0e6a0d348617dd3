import type { Grade } from '@heng/contracts';

/** R11: no higher grade than this, as a panel ruled; null is none at all. */
export type Ceiling = Readonly<{ caseId: string; grade: Grade | null; reason: string; on: string }>;

/** A later letter is a lower grade. */
export const underCeiling = (grade: Grade | null, ceiling: Pick<Ceiling, 'grade'> | null): Grade | null => {
  if (!ceiling || grade === null) return grade;
  return ceiling.grade !== null && grade < ceiling.grade ? ceiling.grade : ceiling.grade && grade;
};

export const revokedBecause = (reason: string) => ({
  code: 'rating.revoked',
  zh: `经专家裁定取消评级：${reason}`,
  en: `revoked by an expert ruling: ${reason}`,
});
