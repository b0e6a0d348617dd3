/** An estimate with the ends of its 95 % interval. */
export type Estimate = Readonly<{ value: number; low: number; high: number }>;

const Z = 1.959964;

/**
 * Cases per 100 projects, with the interval of a Poisson rate by Byar's approximation, which is near the exact one from no
 * case on (Breslow, Day: Statistical Methods in Cancer Research II, 1987, p. 69). Undefined without projects.
 */
export function perHundred(cases: number, projects: number): Estimate | undefined {
  if (projects <= 0) return undefined;
  const end = (n: number, z: number) => n * Math.max(0, 1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3;
  const scaled = (n: number) => (100 * n) / projects;
  return {
    value: scaled(cases),
    low: cases === 0 ? 0 : scaled(end(cases, -Z)),
    high: scaled(end(cases + 1, Z)),
  };
}

/** A share in per cent, with the interval of Wilson (1927). Undefined when there is nothing to count. */
export function percentOf(part: number, whole: number): Estimate | undefined {
  if (whole <= 0) return undefined;
  const p = part / whole;
  const square = (Z * Z) / whole;
  const middle = p + square / 2;
  const reach = Z * Math.sqrt((p * (1 - p)) / whole + square / (4 * whole));
  const scaled = (n: number) => (100 * n) / (1 + square);
  return { value: 100 * p, low: Math.max(0, scaled(middle - reach)), high: Math.min(100, scaled(middle + reach)) };
}
