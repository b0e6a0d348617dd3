import 'reflect-metadata';
import { validateSync } from 'class-validator';
import { IsBusinessDate } from './is-business-date.js';

class Body {
  @IsBusinessDate()
  on: unknown;
}
const faultsOf = (on: unknown) =>
  validateSync(Object.assign(new Body(), { on })).flatMap(({ constraints }) => Object.values(constraints ?? {}));

test.each(['2026-02-28', '2024-02-29'])('%s is a business date', (on) => {
  expect(faultsOf(on)).toEqual([]);
});

test.each(['2026-02-29', '2026-W10-1', '2026-01T10', '2026-1-5', '20260105', '', 20260105, null, undefined])(
  '%p is none, and the fault says so once',
  (on) => {
    expect(faultsOf(on)).toEqual(['on is not a calendar date YYYY-MM-DD']);
  },
);
