import type { ReactNode } from 'react';
import { FORM_ID } from '../components/form-view.js';
import { PartOf } from '../components/parts.js';
import { linkTo, type Part, type Visit } from '../web/page.js';
import { instantIn } from '../words/dates.js';
import type { Handling } from './handling.js';

/** A task by its queue and its record. */
export type TaskKey = Readonly<{ kind: string; id: string }>;
type Given = Readonly<{ task: TaskKey; handling: Handling; visit: Visit }>;
/** Stands for nobody among the answers to who is to work on a task. */
export const NOBODY = '-';
/** The parameter of a decision's address by which its form hands the task over, and keeps what is typed. */
export const TO = 'to';

const isOwn = ({ handling: { holder }, visit: { user } }: Omit<Given, 'task'>): boolean => holder?.sub === user?.sub;

type OfHandOver = Given & Readonly<{ name?: string; inForm?: boolean }>;

/** Buttons by which the reader takes the task or gives it back, and the way to give it to a colleague. */
export function HandOver({ task: { kind, id }, handling, visit, name, inForm }: OfHandOver): ReactNode {
  const { tasks: words } = visit.words;
  const href = `/console/tasks/${kind}/${id}?back=${encodeURIComponent(linkTo(visit, {}))}`;
  const own = isOwn({ handling, visit });
  const to = own ? NOBODY : visit.user!.sub;
  const of = name && <span className="hidden">{` ${name}`}</span>;
  return (
    <>
      {inForm ? (
        <button
          className="link"
          form={FORM_ID}
          formAction={`${visit.path}?${TO}=${encodeURIComponent(to)}`}
          {...{ name: '_step', value: 'save' }}
        >
          {own ? words.giveBack : words.take}
        </button>
      ) : (
        <form method="post" action={href}>
          <input type="hidden" name="_csrf" value={visit.csrf()} />
          <input type="hidden" name="version" value={handling.version} />
          <button className="link" name="to" value={to}>
            {own ? words.giveBack : words.take}
            {of}
          </button>
        </form>
      )}
      <a href={href}>
        {words.give}
        {of}
      </a>
    </>
  );
}

/** One sentence about who works on a task. */
export function holderIn({ handling, visit }: Omit<Given, 'task'>): string {
  const { tasks: words } = visit.words;
  const { holder } = handling;
  if (!holder) return words.nobodyYet;
  const since = instantIn(visit.language, holder.since);
  return isOwn({ handling, visit }) ? words.mineSince(since) : words.since(holder.name, since);
}

/** The holder of a task on the line of its queue, its draft, and the buttons. */
export function HolderCell({ name, ...given }: Given & { name: string }): ReactNode {
  const { handling, visit } = given;
  const { tasks: words } = visit.words;
  const { holder, draft } = handling;
  return (
    <>
      {holder ? (
        <>
          {holder.name} <span className="quiet">{words.sinceShort(instantIn(visit.language, holder.since))}</span>
        </>
      ) : (
        <span className="quiet">{words.nobody}</span>
      )}{' '}
      {draft && <span className="tag">{words.hasDraft}</span>}
      <div className="hand-over">
        <HandOver {...given} name={name} />
      </div>
    </>
  );
}

type OfNote = Omit<Given, 'handling'> & Readonly<{ handling: Part<Handling>; waits: boolean }>;

/** Above the form of a decision: who works on it, and whose draft the form shows. */
export const HandlingNote = ({ handling, waits, ...given }: OfNote): ReactNode => (
  <PartOf visit={given.visit} of={handling}>
    {(handling) => {
      const { visit } = given;
      const { draft } = handling;
      return (
        <div className="note">
          <p>{holderIn({ handling, visit })}</p>
          {draft && <p>{visit.words.tasks.drafted(draft.by.name, instantIn(visit.language, draft.at))}</p>}
          {waits && (
            <div className="hand-over">
              <HandOver {...given} handling={handling} inForm />
            </div>
          )}
        </div>
      );
    }}
  </PartOf>
);
