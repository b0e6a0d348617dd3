import { add, clamp, divide, exact, type Fraction, isLess, multiply, subtract, ZERO } from './fraction.js';

/** The points from a value on. */
export type Step = Readonly<{ from: number; points: number }>;

/**
 * `bands`: a step's points apply from its value (included) to the next step's (excluded). `linear`: straight between
 * steps.
 */
export type Scale = Readonly<{ kind: 'bands' | 'linear'; steps: readonly Step[] }>;

/** The exact points for a value on a scale; below the first step none on bands, the first step's on a line. */
export function pointsOn(scale: Scale, value: Fraction): Fraction {
  const reached = scale.steps.findLast((step) => !isLess(value, exact(step.from)));
  const ahead = scale.steps.find((step) => isLess(value, exact(step.from)));
  if (scale.kind === 'bands' || !ahead) return reached ? exact(reached.points) : ZERO;
  if (!reached) return exact(ahead.points);
  const share = divide(subtract(value, exact(reached.from)), subtract(exact(ahead.from), exact(reached.from)));
  const rise = subtract(exact(ahead.points), exact(reached.points));
  return clamp(add(exact(reached.points), multiply(share, rise)), ZERO, exact(ahead.points));
}

/** The band of a value: from its step, included, to the next, excluded; the first for a value below all, null after the last. */
export function bandOf({ steps }: Pick<Scale, 'steps'>, value: Fraction): { from: number; to: number | null } {
  const n = Math.max(
    0,
    steps.findLastIndex((step) => !isLess(value, exact(step.from))),
  );
  return { from: steps[n]!.from, to: steps[n + 1]?.from ?? null };
}

/** The nearest step above the value with more points. */
export function stepAhead(scale: Scale, value: Fraction): Step | undefined {
  const earned = pointsOn(scale, value);
  return scale.steps.find((step) => isLess(value, exact(step.from)) && isLess(earned, exact(step.points)));
}
