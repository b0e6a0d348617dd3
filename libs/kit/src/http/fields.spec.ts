import 'reflect-metadata';
import { validateSync } from 'class-validator';
import { IsBusinessDate, isLegible } from './fields.js';

class Body {
  @IsBusinessDate()
  on: unknown;
}
const faultsOf = (on: unknown) =>
  validateSync(Object.assign(new Body(), { on })).flatMap(({ constraints }) => Object.keys(constraints ?? {}));

test.each(['2026-02-28', '2024-02-29'])('%s is a business date', (on) => {
  expect(faultsOf(on)).toEqual([]);
});

test.each(['2026-02-29', '2026-W10-1', '2026-01T10', '2026-1-5', '20260105', '', 20260105, null, undefined])(
  '%p is not a business date',
  (on) => expect(faultsOf(on)).toEqual(['isBusinessDate']),
);

test.each(['虚假', ' a ', 'two\nlines', '𠮷'])('%j is legible', (text) => expect(isLegible(text)).toBe(true));
test.each(['', ' ', '\n\t', 'a\0b', '\0', 'a\ud800', '\udc00b', 7])('%j is not', (text) =>
  expect(isLegible(text)).toBe(false),
);
