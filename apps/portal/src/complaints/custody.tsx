import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Day, Facts, Pager, Table } from '../components/parts.js';
import { eventValueIn } from '../words/events.js';
import { cursorOf, mustFind } from '../web/changes.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { instantIn } from '../words/dates.js';
import { type CustodyBase, exhibitsOf } from './exhibits.js';

type Side = 'filer' | 'reporter' | 'agency' | 'regulator';
type Filed = Readonly<{ fileId: string; side?: Side }>;

const filesOf: Readonly<Record<CustodyBase, (visit: Visit, id: string) => Promise<readonly Filed[]>>> = {
  complaints: exhibitsOf,
  reports: ({ services }, id) =>
    answerOf(services.complaints.GET('/reports/{id}/evidence', { params: { path: { id } } })),
  hearings: ({ services }, id) =>
    answerOf(services.complaints.GET('/hearings/{id}/evidence', { params: { path: { id } } })),
};

type Given = Readonly<{ side: Side; file: ServiceSchemas['complaints']['FileView']; visit: Visit }>;

/** The file as it was received and scanned. */
function Received({ side, file, visit }: Given): ReactNode {
  const { complaints: words } = visit.words;
  return (
    <Facts
      facts={[
        [words.side, words.sides[side]],
        [words.received, <Day key="r" visit={visit} on={file.uploadedOn} />],
        [
          words.scanned,
          <>
            {words.scans[file.state]}
            {file.scannedOn && '，'}
            {file.scannedOn && <Day visit={visit} on={file.scannedOn} />}
          </>,
        ],
        [words.size, words.kilobytes(Math.ceil((file.size ?? 0) / 1000))],
        [words.hash, <code key="h">{file.sha256}</code>],
      ]}
    />
  );
}

/** The ledger of an evidence file of a complaint, a report or a hearing: received, scanned, and given to whom. */
const custodyAt = (base: CustodyBase) =>
  definePage({
    path: `/${base}/:id/custody/:fileId`,
    who: ['alliance-staff'],
    load: async (visit) => {
      const [id, path] = [visit.params['id']!, { id: visit.params['fileId']! }];
      const { GET } = visit.services.complaints;
      const [exhibits, file, given] = await Promise.all([
        filesOf[base](visit, id),
        answerOf(GET('/files/{id}', { params: { path } })),
        answerOf(GET('/files/{id}/downloads', { params: { path, query: cursorOf(visit) } })),
      ]);
      const exhibit = mustFind<Filed>(exhibits, ({ fileId }) => fileId === file.id, visit);
      const side: Side = exhibit.side ?? (base === 'reports' ? 'reporter' : 'agency');
      return { id, side, file, given };
    },
    view: ({ id, side, file, given }, visit) => {
      const { complaints: words } = visit.words;
      const title = words.custodyOf(file.name);
      return {
        title,
        body: (
          <>
            <h1>{title}</h1>
            <Received side={side} file={file} visit={visit} />
            <h2>{words.given}</h2>
            <Table
              caption={words.given}
              lines={given.items}
              empty={words.nobody}
              columns={[
                { label: words.givenAt, cell: ({ at }) => instantIn(visit.language, at) },
                {
                  label: words.reader,
                  cell: ({ role, org, sub }) => `${eventValueIn(visit.language, role)}（${org ?? sub}）`,
                },
                { label: words.form, cell: ({ form }) => words.forms[form] },
              ]}
            />
            <Pager visit={visit} next={given.next} />
            <p>
              <a href={`/${base}/${id}`}>{words.files}</a>
            </p>
          </>
        ),
      };
    },
  });

export const showCustody = (['complaints', 'reports', 'hearings'] as const).map(custodyAt);
