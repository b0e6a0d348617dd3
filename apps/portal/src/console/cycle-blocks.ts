import type { ServiceSchemas } from '@heng/clients';
import type { Words } from '../words/index.js';
import type { Task } from './task.js';

type Cycle = Pick<ServiceSchemas['rating']['CycleView'], 'state' | 'waitingFor' | 'ratings' | 'allowedActions'>;
/** Something that a cycle waits for before its next step, and who does it. */
export type Block = Readonly<{ text: string; waitsFor: Task['waitsFor'] }>;

const STEPS = ['close', 'announce-spot-check', 'draw-spot-check', 'publish-recommendation'] as const;

/** The things that the steps of a cycle wait for (R8), those of staff first. */
export function blocksOf({ state, waitingFor, ratings, allowedActions }: Cycle, words: Words): Block[] {
  const { blocks } = words.console;
  const count = (rating: string): number => ratings[rating] ?? 0;
  const some = (n: number, text: (n: number) => string, waitsFor: Task['waitsFor']): Block[] =>
    n > 0 ? [{ text: text(n), waitsFor }] : [];
  return [
    ...STEPS.filter((step) => allowedActions.includes(step)).map((step): Block => ({
      ...{ text: blocks[step], waitsFor: 'staff' },
    })),
    ...some(count('reviewed'), blocks['publish-notices'], 'staff'),
    ...some(count('under-spot-check'), blocks.spotChecks, 'staff'),
    ...some(count('in-review'), blocks.reviews, 'expert'),
    ...some(count('on-notice'), blocks.notices, 'time'),
    ...waitingFor.map((service): Block => ({
      ...{ text: blocks.seal(words.common.services[service]), waitsFor: 'service' },
    })),
    ...(state === 'sealed' ? [{ text: blocks.draft, waitsFor: 'service' } as const] : []),
  ];
}
