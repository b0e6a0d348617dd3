import { Day, Facts, Pager, Table } from '../components/parts.js';
import { eventValueIn } from '../words/events.js';
import { cursorOf, mustFind } from '../web/changes.js';
import { definePage } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { instantIn } from '../words/dates.js';
import { exhibitsOf } from './exhibits.js';

/** The ledger of an evidence file: received, scanned, and given to whom. */
export const showCustody = definePage({
  path: '/complaints/:id/custody/:fileId',
  who: ['alliance-staff'],
  load: async (visit) => {
    const [id, path] = [visit.params['id']!, { id: visit.params['fileId']! }];
    const { GET } = visit.services.complaints;
    const [exhibits, file, given] = await Promise.all([
      exhibitsOf(visit, id),
      answerOf(GET('/files/{id}', { params: { path } })),
      answerOf(GET('/files/{id}/downloads', { params: { path, query: cursorOf(visit) } })),
    ]);
    return { id, exhibit: mustFind(exhibits, ({ fileId }) => fileId === file.id, visit), file, given };
  },
  view: ({ id, exhibit, file, given }, visit) => {
    const { complaints: words } = visit.words;
    const title = words.custodyOf(file.name);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <Facts
            facts={[
              [words.side, words.sides[exhibit.side]],
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
            <a href={`/complaints/${id}`}>{words.exhibits}</a>
          </p>
        </>
      ),
    };
  },
});
