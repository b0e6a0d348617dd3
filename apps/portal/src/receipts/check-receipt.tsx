import type { ServiceSchemas } from '@heng/clients';
import { leafOf } from '@heng/public-log/receipt';
import { z } from 'zod';
import { type Fact, Facts } from '../components/parts.js';
import { defineDownload } from '../web/download.js';
import { defineForm } from '../web/form.js';
import type { Content, Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { receiptIn } from './receipt-file.js';

type Schemas = ServiceSchemas['complaints'];
/** The keys by which anyone checks a receipt. */
export type Keys = Readonly<{ key: Schemas['ReceiptKeyView']; log: string }>;

export async function keysOf({ services: { complaints } }: Visit): Promise<Keys> {
  const [key, log] = await Promise.all([
    answerOf(complaints.GET('/receipts/key', {})),
    answerOf(complaints.GET('/log', {})),
  ]);
  return { key, log: log.key };
}

/** The proof that a receipt is in the public log, for the device of a reader and for the command. */
export const downloadProof = defineDownload({
  path: '/receipts/proofs/:leaf',
  who: 'everyone',
  load: ({ services, params }) =>
    services.complaints.GET('/log/proofs/{leaf}', {
      ...{ params: { path: { leaf: params['leaf']! } }, parseAs: 'stream', cache: 'no-store' },
    }),
});

/** Checks a receipt: with script on the reader's device, where the words and files stay, otherwise by the service. */
export const checkReceipt = defineForm({
  path: '/receipts',
  who: 'everyone',
  load: keysOf,
  title: (_, { words }) => words.receipts.title,
  lead: (keys, visit) => <Lead keys={keys} visit={visit} />,
  fields: (_, { words: { receipts: words } }) => [
    {
      ...{ kind: 'textarea', name: 'receipt', label: words.receipt, hint: words.receiptHint },
      schema: z.string().min(1, { error: words.receiptMissing }).max(9000),
    },
    {
      ...{ kind: 'textarea', name: 'statement', label: words.statement, hint: words.statementHint, optional: true },
      schema: z.string().max(4000),
    },
  ],
  submit: ({ words }) => words.receipts.check,
  script: 'receipt',
  send: async ({ receipt, statement }, _, visit, key) => {
    const jws = receiptIn(receipt!);
    const body = { receipt: jws, statement: statement || null };
    const params = { header: { 'Idempotency-Key': key } };
    return checked(
      await answerOf(visit.services.complaints.POST('/receipts/verification', { params, body })),
      jws,
      visit,
    );
  },
});

const Lead = ({ keys, visit: { words } }: Readonly<{ keys: Keys; visit: Visit }>) => (
  <>
    <p>{words.receipts.lead}</p>
    <div id="device" hidden data-keys={JSON.stringify(keys)}>
      <div className="field">
        <label htmlFor="kept">{words.receipts.files}</label>
        <p className="hint" id="kept-hint">
          {words.receipts.filesHint}
        </p>
        <input type="file" id="kept" multiple aria-describedby="kept-hint" />
      </div>
    </div>
    <div role="status">
      <ul id="outcome">
        {outcomes.map((name) => (
          <li key={name} hidden data-outcome={name} className={name.endsWith('-no') ? 'note warn' : 'note'}>
            {words.receipts.outcomes[name]} <strong />
          </li>
        ))}
      </ul>
    </div>
  </>
);

const outcomes = [
  ...(['signed-yes', 'signed-no', 'statement-yes', 'statement-no'] as const),
  ...(['file-yes', 'file-no', 'entry-yes', 'entry-no', 'entry-unknown'] as const),
] as const;

function checked({ number, filedOn, index, isSame }: Schemas['ReceiptView'], jws: string, visit: Visit): Content {
  const { receipts: words, filing, complaints } = visit.words;
  const facts: Fact[] = [
    [filing.number, number],
    [complaints.filedOn, dayIn(visit.language, filedOn)],
    ...(isSame === null ? [] : [[words.statement, words.outcomes[isSame ? 'statement-yes' : 'statement-no']] as const]),
    [words.entry, index === null ? words.outcomes['entry-unknown'] : `${words.outcomes['entry-yes']} ${index}`],
  ];
  return {
    ...{ title: words.outcomes['signed-yes'], isSecret: true },
    body: (
      <>
        <h1>{words.outcomes['signed-yes']}</h1>
        <Facts facts={facts} />
        {index !== null && (
          <p>
            <a href={`/receipts/proofs/${leafOf(jws)}`} download="proof.json">
              {words.proof}
            </a>
          </p>
        )}
        <p>{words.command}</p>
        <pre className="scroll" tabIndex={0}>
          <code>
            npm run verify-receipt -w @heng/public-log -- receipt.json --statement words.txt --file photo.jpg --proof
            proof.json
          </code>
        </pre>
      </>
    ),
  };
}
