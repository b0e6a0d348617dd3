/**
 * 97.5 % quantiles of Student's t distribution for 1 to 30 degrees of freedom, then for selected higher ones.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, Critical Values of the Student's t Distribution.
 */
const upTo30 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;
const beyond = [
  [100, 1.984],
  [80, 1.99],
  [60, 2],
  [50, 2.009],
  [40, 2.021],
  [30, 2.042],
] as const;

/**
 * Between rows of the table, uses the row with fewer degrees of freedom: an interval may be too wide, never too narrow.
 */
export function studentQuantile(degreesOfFreedom: number): number {
  const whole = Math.floor(degreesOfFreedom);
  if (whole < 1) return Infinity;
  return upTo30[whole - 1] ?? beyond.find(([degrees]) => degrees <= whole)![1];
}
