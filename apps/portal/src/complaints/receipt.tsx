import type { ServiceSchemas } from '@heng/clients';
import type { Keys } from '../receipts/check-receipt.js';
import { Facts, Steps } from '../components/parts.js';
import type { Content, Visit } from '../web/page.js';
import { dayIn } from '../words/dates.js';
import { isReport } from './case-kind.js';

type Filed = Pick<ServiceSchemas['complaints']['FiledComplaintView'], 'number' | 'code' | 'due' | 'receipt'> &
  Readonly<{ joined?: boolean }>;

/** The answer to a filing. It is shown once and kept nowhere: a repetition of the same request gets the same. */
export function receiptOf({ number, code, due, joined, receipt }: Filed, keys: Keys, visit: Visit): Content {
  const { complaints: words, filing, reports, receipts } = visit.words;
  const { filed, filedSteps } = isReport(number) ? reports : { filed: words.filed, filedSteps: words.steps };
  const file = Buffer.from(JSON.stringify({ receipt, ...keys }, null, 2)).toString('base64');
  return {
    title: filed,
    ...{ script: 'leave', isSecret: true },
    body: (
      <>
        <div className="done">
          <h1>{filed}</h1>
          <Facts
            facts={[
              [filing.number, <strong key="n">{number}</strong>],
              [filing.code, <strong key="c">{code}</strong>],
            ]}
          />
          <p>{filing.saveBoth}</p>
          <form>
            <div className="choice">
              <input type="checkbox" id="saved" data-saved />
              <label htmlFor="saved">{filing.saved}</label>
            </div>
          </form>
        </div>
        {due && <p>{words.due(dayIn(visit.language, due.date))}</p>}
        {due && <Steps visit={visit} title={words.dueSteps} steps={due.steps} />}
        {joined && <p>{words.joined}</p>}
        <h2>{filing.receipt}</h2>
        <p>{receipts.keepText}</p>
        <p>
          <a href={`data:application/json;base64,${file}`} download={`receipt-${number}.json`}>
            {receipts.keep}
          </a>{' '}
          <a href="/receipts">{receipts.title}</a>
        </p>
        <p>{filedSteps}</p>
        <p>
          <a href="/case">{filing.toCase}</a>
        </p>
      </>
    ),
  };
}
