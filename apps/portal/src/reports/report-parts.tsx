import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type CustodyBase, CustodyLink } from '../complaints/exhibits.js';
import { Day, Facts, Table, text } from '../components/parts.js';
import type { Visit } from '../web/page.js';

type Schemas = ServiceSchemas['complaints'];
type Found = Pick<Schemas['ReportView'], 'outcome' | 'severity' | 'reasons'>;

/** A finding with its reasons. */
export function Finding({
  of: { outcome, severity, reasons },
  visit,
}: Readonly<{ of: Found; visit: Visit }>): ReactNode {
  const { complaints, reports: words } = visit.words;
  if (!outcome || !reasons) return null;
  return (
    <>
      <h2>{words.finding}</h2>
      <Facts
        facts={[
          [words.finding, words.outcomes[outcome]],
          ...(severity ? ([[complaints.severity, complaints.severities[severity]]] as const) : []),
          [words.fact, text(reasons.fact)],
          [words.proof, text(reasons.evidence)],
          [words.rule, text(reasons.rule)],
        ]}
      />
    </>
  );
}

/** The allegation as the agency reads it; the form that words it shows the same. */
export const Allegation = ({ children, visit }: Readonly<{ children: string; visit: Visit }>): ReactNode => (
  <div className="note">
    <p>{visit.words.reports.allegationForAgency}</p>
    <p className="text">{children}</p>
  </div>
);

type GivenFiles = Readonly<{
  files: readonly Schemas['ReportFileView'][];
  of: Readonly<{ base: CustodyBase; id: string }>;
  caption: string;
  visit: Visit;
}>;

export function Files({ files, of, caption, visit }: GivenFiles): ReactNode {
  const { complaints: words } = visit.words;
  return (
    <Table
      caption={caption}
      lines={files}
      empty={words.noExhibits}
      columns={[
        {
          label: words.files,
          cell: ({ fileId, name, sealed }) => (
            <>
              {sealed ? name : <a href={`/files/complaints/${fileId}`}>{name}</a>}
              {sealed && ' '}
              {sealed && <span className="tag bad">{words.sealed}</span>}
              <CustodyLink {...of} file={{ fileId, name }} visit={visit} />
            </>
          ),
        },
        { label: words.handedInOn, cell: ({ handedInOn }) => <Day visit={visit} on={handedInOn} /> },
        { label: words.size, number: true, cell: ({ size }) => words.kilobytes(Math.ceil(size / 1000)) },
      ]}
    />
  );
}
