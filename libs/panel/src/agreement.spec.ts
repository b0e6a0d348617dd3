import fc from 'fast-check';
import { ordinalAlpha } from './agreement.js';

type Units = readonly (readonly (number | null)[])[];

/** The units of grades: each argument is a rater's row of one-digit grades, with a dot for none. */
function unitsOf(...raters: string[]): Units {
  const rows = raters.map((row) => [...row.replaceAll(' ', '')].map((grade) => (grade === '.' ? null : Number(grade))));
  return rows[0]!.map((_, unit) => rows.map((row) => row[unit]!));
}

describe('a published example', () => {
  test('of Krippendorff (2011), four observers of twelve units: 0.815', () => {
    const units = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
    expect(ordinalAlpha(units)).toBeCloseTo(0.815, 3);
  });

  test('of Hayes and Krippendorff (2007), five observers of forty articles: 0.7598', () => {
    const units = unitsOf(
      '112.001122 .013112110 0020100111 1223222221',
      '1130000.21 1023111210 0030210211 1122222221',
      '2030002221 0022112300 1.30.10122 02.2232.21',
      '.13....0.1 0022...31. 103021122. .122...12.',
      '2..0001.2. ...3112..0 .0..2.0..2 0.2.2222.1',
    );
    expect(ordinalAlpha(units)).toBeCloseTo(0.7598, 4);
  });
});

describe('alpha', () => {
  const grade = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  const tables = fc
    .integer({ min: 2, max: 6 })
    .chain((raters) => fc.array(fc.array(grade, { minLength: raters, maxLength: raters }), { maxLength: 20 }));

  /** The definition: 1 - Do / De by the matrix of coincidences and the ordinal difference of two grades. */
  function byDefinition(units: Units): number | null {
    const rated = units.map((unit) => unit.filter((one) => one !== null)).filter(({ length }) => length > 1);
    const grades = [...new Set(rated.flat())].sort((a, b) => a - b);
    const coincidences = grades.map((c) =>
      grades.map((k) =>
        rated.reduce((total, unit) => {
          const [ofC, ofK] = [c, k].map((wanted) => unit.filter((one) => one === wanted).length) as [number, number];
          return total + (ofC * (c === k ? ofK - 1 : ofK)) / (unit.length - 1);
        }, 0),
      ),
    );
    const totals = coincidences.map((row) => row.reduce((a, b) => a + b, 0));
    const n = totals.reduce((a, b) => a + b, 0);
    let [observed, expected] = [0, 0];
    for (const c of grades.keys())
      for (const k of grades.keys()) {
        const between = totals.slice(Math.min(c, k), Math.max(c, k) + 1).reduce((a, b) => a + b, 0);
        const difference = (between - (totals[c]! + totals[k]!) / 2) ** 2;
        observed += coincidences[c]![k]! * difference;
        expected += totals[c]! * totals[k]! * difference;
      }
    return grades.length < 2 ? null : 1 - ((n - 1) * observed) / expected;
  }

  test('is 1 - Do / De of the matrix of coincidences', () => {
    fc.assert(
      fc.property(tables, (units) => {
        const [alpha, defined] = [ordinalAlpha(units), byDefinition(units)];
        if (defined === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(defined, 10);
      }),
    );
  });

  test('is the same for raters and units in any order, for grades by any numbers in their order', () => {
    fc.assert(
      fc.property(tables, (units) => {
        const alpha = ordinalAlpha(units);
        const same = (other: Units) =>
          alpha === null ? expect(ordinalAlpha(other)).toBeNull() : expect(ordinalAlpha(other)).toBeCloseTo(alpha, 10);
        same(units.toReversed());
        same(units.map((unit) => unit.toReversed()));
        same(units.map((unit) => unit.map((one) => one && one ** 3 - 100)));
        same([...units, [3, ...units.slice(1).map(() => null)]]);
      }),
    );
  });

  test('is 1 when all agree and less than 0 when they contradict each other', () => {
    expect(ordinalAlpha(unitsOf('1234', '1234', '12.4'))).toBe(1);
    expect(ordinalAlpha(unitsOf('1122', '2211'))).toBeLessThan(0);
  });

  test.each([
    ['there are no units', []],
    ['no unit has two grades', unitsOf('12..', '..34')],
    ['all grades are the same', unitsOf('2222', '22.2')],
  ])('is null when %s', (_, units) => {
    expect(ordinalAlpha(units)).toBeNull();
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the grade %p', (unfit) => {
    expect(() => ordinalAlpha([[1, unfit]])).toThrow(new RangeError(`The grade ${unfit} is not a finite number.`));
  });
});
