import type { ServiceSchemas } from '@heng/clients';
import { Facts, Steps } from '../components/parts.js';
import type { Content, Visit } from '../web/page.js';
import { dayIn } from '../words/dates.js';
import { isReport } from './case-kind.js';

type Filed = Pick<ServiceSchemas['complaints']['FiledComplaintView'], 'number' | 'code' | 'due' | 'receipt'> &
  Readonly<{ joined?: boolean }>;

/** The answer to a filing. It is shown once and kept nowhere: a repetition of the same request gets the same. */
export function receiptOf({ number, code, due, joined, receipt }: Filed, visit: Visit): Content {
  const { complaints: words, filing, reports } = visit.words;
  const { filed, filedSteps } = isReport(number) ? reports : { filed: words.filed, filedSteps: words.steps };
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
        <details>
          <summary>{filing.receipt}</summary>
          <p>{filing.receiptText}</p>
          <p className="hash">{receipt}</p>
        </details>
        <p>{filedSteps}</p>
        <p>
          <a href="/case">{filing.toCase}</a>
        </p>
      </>
    ),
  };
}
