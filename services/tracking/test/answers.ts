import { type Satisfaction, satisfactions } from '@heng/contracts';
import fc from 'fast-check';
import type { Answer } from '../src/domain/satisfaction/figures.js';

/** An answer in time of the nth enterprise, with the same level for each question. */
export const answerOf = (enterprise: number, level: number): Answer => ({
  enterpriseId: `enterprise ${enterprise}`,
  satisfaction: Object.fromEntries(satisfactions.map((name) => [name, level])) as Record<Satisfaction, number>,
  late: false,
});

const anyLevel = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 3 });

/** Answers of up to fifteen enterprises, some of several projects, some late, with questions that do not apply. */
export const anyAnswers = (): fc.Arbitrary<Answer[]> =>
  fc.array(
    fc.record({
      enterpriseId: fc.integer({ min: 1, max: 15 }).map((n) => `enterprise ${n}`),
      late: fc.boolean(),
      satisfaction: fc
        .tuple(fc.integer({ min: 1, max: 5 }), fc.array(anyLevel, { minLength: 8, maxLength: 8 }))
        .map(
          ([overall, others]) =>
            Object.fromEntries(satisfactions.map((name, n) => [name, n === 0 ? overall : others[n - 1]])) as Record<
              Satisfaction,
              number | null
            >,
        ),
    }),
    { minLength: 1, maxLength: 25 },
  );
