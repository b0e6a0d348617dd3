import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Day, Table } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import { dayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['complaints'];
export type Message = Schemas['MessageView'];
export type OwnFile = Schemas['OwnFileView'];
type Given = Readonly<{
  messages: readonly Message[];
  visit: Visit;
  /** A file of a message, as its reader gets it. */
  file: (file: OwnFile) => ReactNode;
  /** The step that the reader takes with a message. */
  step?: (message: Message) => ReactNode;
}>;

/** The messages between staff and a filer, the first one first. */
export function Messages({ messages, visit, file, step }: Given): ReactNode {
  const { correspondence: words } = visit.words;
  const evidenceOf = (message: Message) => {
    if (message.by === 'staff') return null;
    return message.passedOn ? words.passedOn(dayIn(visit.language, message.passedOn)) : words.notPassed;
  };
  return (
    <Table
      caption={words.text}
      lines={messages}
      empty={words.none}
      columns={[
        { label: words.from, cell: ({ by }) => words.by[by] },
        { label: words.on, cell: ({ on }) => <Day visit={visit} on={on} /> },
        {
          label: words.text,
          cell: ({ text, files }) => (
            <>
              <span className="text">{text}</span>
              {files.length > 0 && (
                <ul>
                  {files.map((one) => (
                    <li key={one.fileId}>{file(one)}</li>
                  ))}
                </ul>
              )}
            </>
          ),
        },
        {
          label: words.evidence,
          cell: (message) => (
            <>
              {evidenceOf(message)} {step?.(message)}
            </>
          ),
        },
      ]}
    />
  );
}

/** Additions of filers that are evidence, for whoever may read them. */
export const Additions = ({
  additions,
  visit,
}: Readonly<{ additions: readonly Schemas['AdditionView'][]; visit: Visit }>): ReactNode =>
  additions.length > 0 && (
    <>
      <h2>{visit.words.correspondence.additions}</h2>
      <Table
        caption={visit.words.correspondence.additions}
        lines={additions}
        empty=""
        columns={[
          {
            label: visit.words.correspondence.added,
            cell: ({ passedOn }) => <Day visit={visit} on={passedOn} />,
          },
          { label: visit.words.correspondence.text, cell: ({ text }) => <span className="text">{text}</span> },
        ]}
      />
    </>
  );
