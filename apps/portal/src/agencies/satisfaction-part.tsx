import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, Table } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import { dayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['registry'];
type Line = Schemas['SatisfiedByQuestion'];
const LEVELS = [5, 4, 3, 2, 1] as const;

type Given = Readonly<{ satisfaction: Schemas['SatisfactionView'] | null; visit: Visit }>;

/** The latest batch of satisfaction (R5): its mean, and the answers to each question. */
export function SatisfactionPart({ satisfaction, visit }: Given): ReactNode {
  const { agencies: words } = visit.words;
  if (!satisfaction) return <p>{words.noSatisfaction}</p>;
  const columns: Column<Line>[] = [
    { label: words.question, cell: ({ question }) => words.questions[question] },
    ...LEVELS.map((level) => ({
      label: words.levels[level],
      cell: ({ counts }: Line) => (counts ? counts[level - 1] : '–'),
      number: true,
    })),
  ];
  return (
    <>
      <p>{words.satisfied(satisfaction)}</p>
      <p className="quiet">{words.batch(dayIn(visit.language, satisfaction.publishedOn))}</p>
      <Table caption={words.satisfaction} columns={columns} lines={satisfaction.distribution} empty="" />
    </>
  );
}
