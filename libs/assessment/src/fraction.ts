/** An exact number without intermediate rounding: reduced, with a positive denominator. */
export type Fraction = Readonly<{ n: bigint; d: bigint }>;

export const ZERO: Fraction = { n: 0n, d: 1n };

export function fraction(n: bigint, d: bigint): Fraction {
  const divisor = gcd(n < 0n ? -n : n, d);
  return { n: n / divisor, d: d / divisor };
}

/** The exact number of a decimal text: 0.1 is one tenth. @throws RangeError unless it is finite */
export function exact(value: number): Fraction {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) throw new RangeError(`${value} is not a finite number.`);
  const decimals = parts[2] ?? '';
  const exponent = Number(parts[3] ?? 0) - decimals.length;
  const digits = BigInt(`${parts[1]}${decimals}`);
  return exponent < 0 ? fraction(digits, 10n ** BigInt(-exponent)) : fraction(digits * 10n ** BigInt(exponent), 1n);
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d });
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const sum = (terms: Iterable<Fraction>): Fraction => [...terms].reduce(add, ZERO);

/** @throws RangeError if `b` is zero or less */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.n <= 0n) throw new RangeError('A fraction is divided by a positive one only.');
  return fraction(a.n * b.d, a.d * b.n);
}

export function clamp(value: Fraction, least: Fraction, most: Fraction): Fraction {
  if (isLess(value, least)) return least;
  return isLess(most, value) ? most : value;
}

/** Rounds a number of zero or more to two decimals, half up. Points are rounded here only. */
export function roundToHundredths(value: Fraction): number {
  return Number((value.n * 200n + value.d) / (value.d * 2n)) / 100;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
