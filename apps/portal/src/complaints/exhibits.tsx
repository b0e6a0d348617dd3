import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Day, Table } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Exhibit = ServiceSchemas['complaints']['ExhibitView'];

export const exhibitsOf = ({ services }: Visit, id: string) =>
  answerOf(services.complaints.GET('/complaints/{id}/evidence', { params: { path: { id } } }));

type Given = Readonly<{ id: string; exhibits: readonly Exhibit[]; visit: Visit }>;

/** The records whose evidence files have a ledger of their custody. */
export type CustodyBase = 'complaints' | 'reports' | 'hearings';
type OfFile = Readonly<{
  base: CustodyBase;
  id: string;
  file: Readonly<{ fileId: string; name: string }>;
  visit: Visit;
}>;

/** Leads staff to the ledger of a file. */
export const CustodyLink = ({ base, id, file: { fileId, name }, visit }: OfFile): ReactNode =>
  visit.user?.roles.includes('alliance-staff') && (
    <>
      {' '}
      <a href={`/${base}/${id}/custody/${fileId}`}>
        {visit.words.complaints.custody}
        <span className="hidden">{name}</span>
      </a>
    </>
  );

/** The evidence files of both sides; staff are led to the record of their custody. */
export function Exhibits({ id, exhibits, visit }: Given): ReactNode {
  const { complaints: words } = visit.words;
  return (
    <Table
      caption={words.exhibits}
      lines={exhibits}
      empty={words.noExhibits}
      columns={[
        {
          label: words.files,
          cell: ({ fileId, name, form, sealed, redacted }) => (
            <>
              {form ? <a href={`/files/complaints/${fileId}`}>{name}</a> : name}
              {sealed && ' '}
              {sealed && <span className="tag bad">{words.sealed}</span>}
              {redacted && ' '}
              {redacted && <span className="tag">{visit.words.redacting.redacted}</span>}
              {!form && !sealed && <span className="tag">{words.notServed}</span>}
              <CustodyLink base="complaints" id={id} file={{ fileId, name }} visit={visit} />
            </>
          ),
        },
        { label: words.side, cell: ({ side }) => words.sides[side] },
        { label: words.handedInOn, cell: ({ handedInOn }) => <Day visit={visit} on={handedInOn} /> },
        { label: words.size, number: true, cell: ({ size }) => words.kilobytes(Math.ceil(size / 1000)) },
      ]}
    />
  );
}
