import { type Fact, Facts, Table } from '../components/parts.js';
import { definePage } from '../web/page.js';

/** R6: the clocks of the complaints service. */
const CLOCKS = [
  { name: 'acceptance', n: 7, unit: 'workingDays' },
  { name: 'answer', n: 15, unit: 'days' },
  { name: 'ruling', n: 30, unit: 'workingDays' },
] as const;
const STATES = ['filed', 'accepted', 'declined', 'answered', 'ruled'] as const;

export const howComplaintsWork = definePage({
  path: '/complaints/how',
  who: 'everyone',
  load: () => Promise.resolve(undefined),
  view: (_, { words: { complaining: words, complaints } }) => ({
    title: words.title,
    body: (
      <>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <h2>{words.difference}</h2>
        <Facts
          facts={(['complaint', 'report'] as const).map((kind): Fact => [words.kinds[kind], words.kindText[kind]])}
        />
        <h2>{words.deadlines}</h2>
        <Table
          caption={words.deadlines}
          lines={CLOCKS}
          empty=""
          columns={[
            { label: words.step, cell: ({ name }) => words[name] },
            {
              label: words.term,
              cell: ({ name, n, unit }) => (
                <>
                  {words[unit](n)}{' '}
                  <a href={`/calendar/calculate?n=${n}&unit=${unit}`}>
                    {words.compute}
                    <span className="hidden">{words[name]}</span>
                  </a>
                </>
              ),
            },
          ]}
        />
        <p>{words.deadlineText}</p>
        <h2>{words.states}</h2>
        <Facts facts={STATES.map((state): Fact => [complaints.states[state], words.stateText[state]])} />
        <p>{words.same}</p>
        <p>
          <a className="button" href="/agencies">
            {complaints.toRegister}
          </a>
        </p>
      </>
    ),
  }),
});
