import type { ReactNode } from 'react';
import { Day, Table } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import type { Filing, Who } from './filer-steps.js';
import { isReport } from './case-kind.js';
import { Messages, type OwnFile } from './messages.js';
import { Restriction } from './restrictions.js';

type Own = Pick<OwnFile, 'fileId' | 'name' | 'sealed'> & Readonly<{ form: string | null }>;
type OfFiler = Readonly<{ who: Who; visit: Visit }>;

/** A button to a page for who has number and code, which go along in the request and stand in no address. */
export const Onward = ({
  action,
  who: { number, code },
  visit,
  children,
  second = false,
}: OfFiler & Readonly<{ action: string; second?: boolean; children: ReactNode }>): ReactNode => (
  <form method="post" action={action}>
    <input type="hidden" name="_csrf" value={visit.csrf()} />
    <input type="hidden" name="number" value={number} />
    <input type="hidden" name="code" value={code} />
    <button name="_step" value="open" className={second ? 'second' : undefined}>
      {children}
    </button>
  </form>
);

/** A file as a button that downloads it. */
const Download = ({
  file: { fileId, name, form, sealed },
  who,
  visit,
}: OfFiler & Readonly<{ file: Own }>): ReactNode => {
  const { complaints: words } = visit.words;
  if (!form)
    return (
      <>
        {name} <span className="tag">{sealed ? words.sealed : words.notServed}</span>
      </>
    );
  return (
    <Onward action={`/case/files/${fileId}`} who={who} visit={visit} second>
      {name}
    </Onward>
  );
};

/** A word of what was just done. */
export const Done = ({ said }: Readonly<{ said: string | undefined }>): ReactNode =>
  said && (
    <div className="done">
      <p role="status">{said}</p>
    </div>
  );

type Said = Pick<Filing, 'number' | 'messages' | 'files' | 'restriction'> &
  Readonly<{ allowedActions: readonly string[] }>;

/** The messages of a filer with staff, about a complaint or a report. */
export function Correspondence({ filing, who, visit }: OfFiler & Readonly<{ filing: Said }>): ReactNode {
  const { correspondence: words } = visit.words;
  const { restriction } = filing;
  return (
    <>
      {restriction && (
        <section aria-label={visit.words.restrictions.title}>
          <h2>{visit.words.restrictions.title}</h2>
          <Restriction of={restriction} visit={visit} />
          {restriction.allowedActions.includes('contest') && (
            <Onward action="/case/restriction" who={who} visit={visit}>
              {visit.words.restrictions.toContest}
            </Onward>
          )}
        </section>
      )}
      <h2>{words.title}</h2>
      <p>{isReport(filing.number) ? visit.words.reports.onlyStaff : words.only}</p>
      <Messages
        messages={filing.messages}
        visit={visit}
        file={(file) => <Download file={file} who={who} visit={visit} />}
      />
      {filing.allowedActions.includes('write') && (
        <Onward action="/case/message" who={who} visit={visit}>
          {words.write}
        </Onward>
      )}
      {filing.allowedActions.includes('withdraw') && (
        <Onward action="/case/withdrawal" who={who} visit={visit} second>
          {words.withdraw}
        </Onward>
      )}
    </>
  );
}

export function Files({
  filing,
  who,
  visit,
}: OfFiler & Readonly<{ filing: Said & Partial<Pick<Filing, 'answerFiles'>> }>): ReactNode {
  const { complaints: words, correspondence } = visit.words;
  const { files, answerFiles = [] } = filing;
  const size = { label: words.size, number: true, cell: (file: { size: number }) => kilobytes(file, visit) };
  const name = (file: Own) => <Download file={file} who={who} visit={visit} />;
  return (
    <>
      <h2>{correspondence.ownFiles}</h2>
      <Table
        caption={correspondence.ownFiles}
        lines={files}
        empty={correspondence.noFiles}
        columns={[
          { label: words.files, cell: name },
          size,
          { label: correspondence.hash, cell: ({ sha256 }) => <code className="hash">{sha256}</code> },
        ]}
      />
      {answerFiles.length > 0 && (
        <>
          <h2>{correspondence.answerFiles}</h2>
          <Table
            caption={correspondence.answerFiles}
            lines={answerFiles}
            empty=""
            columns={[
              { label: words.files, cell: name },
              size,
              { label: words.handedInOn, cell: ({ handedInOn }) => <Day visit={visit} on={handedInOn} /> },
            ]}
          />
        </>
      )}
    </>
  );
}

const kilobytes = ({ size }: Readonly<{ size: number }>, { words }: Visit): string =>
  words.complaints.kilobytes(Math.ceil(size / 1000));
