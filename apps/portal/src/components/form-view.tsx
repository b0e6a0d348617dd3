import { Fragment, type ReactNode } from 'react';
import { type Draft, emptyDraft, type Field, questionsIn, type Values } from '../web/form.js';
import type { Content, Visit } from '../web/page.js';
import { filesIn } from '../web/uploads.js';
import { dayIn } from '../words/dates.js';
import { FilesInput } from './files-input.js';

type Given = Readonly<{
  title: string;
  lead?: ReactNode;
  fields: readonly Field[];
  draft: Draft;
  submit: string;
  save?: string | undefined;
  /** All questions have an answer that is kept: a link leads to them. */
  toCheck?: boolean;
  script?: Content['script'];
  isSecret: boolean;
  /** Shown beneath the answers before they are sent. */
  preview?: ReactNode;
  /** The place of the only question to ask on this page. */
  at?: number | undefined;
  visit: Visit;
}>;

/** Buttons outside the form name it. */
export const FORM_ID = 'answers';

/** The questions of a form, with their faults beside them and in a summary at the top. */
export function formContent(given: Given): Content {
  const { title, lead, fields, draft, submit, save, toCheck, script, isSecret, at, visit } = given;
  const { form } = visit.words.common;
  const faulty = draft.faults.length > 0;
  const hasFiles = fields.some(({ kind }) => kind === 'files');
  return {
    title: faulty ? `${form.fault}${title}` : title,
    isSecret,
    ...(script ? { script } : {}),
    ...(hasFiles ? { script: 'upload' } : {}),
    body: (
      <>
        {faulty && <FaultSummary draft={draft} visit={visit} />}
        <h1>{title}</h1>
        {at !== undefined && <p className="hint">{form.place(at + 1, questionsIn(fields).length)}</p>}
        {!at && (typeof lead === 'string' ? <p>{lead}</p> : lead)}
        <form id={FORM_ID} method="post" noValidate encType={hasFiles ? 'multipart/form-data' : undefined}>
          <Hidden draft={draft} visit={visit} />
          {at !== undefined && <input type="hidden" name="_at" value={at} />}
          {fields.map((field, i) => (
            <Fragment key={field.name}>
              {field.group && (at === undefined ? field.group !== fields[i - 1]?.group : at === i) && (
                <h2>{field.group}</h2>
              )}
              <Question
                field={at === undefined || at === i ? field : { ...field, kind: 'hidden' }}
                {...{ draft, visit }}
              />
            </Fragment>
          ))}
          {hasFiles && (
            <p role="status" className="upload" data-text={form.uploading} data-broken={form.uploadBroken} />
          )}
          <p className="actions">
            <button>{submit}</button>
            {save && (
              <button className="second" name="_step" value="save">
                {save}
              </button>
            )}
            {toCheck && <a href={`?at=${questionsIn(fields).length}`}>{form.check}</a>}
          </p>
        </form>
      </>
    ),
  };
}

type OfInline = Readonly<{
  action: string;
  fields: readonly Field[];
  hidden: Values;
  submit: string;
  visit: Visit;
}>;

/** A form within another page; its faults are shown where it is asked alone, at `action`. */
export function InlineForm({ action, fields, hidden, submit, visit }: OfInline): ReactNode {
  const draft = emptyDraft(fields);
  return (
    <form method="post" action={action} noValidate>
      <Hidden draft={draft} visit={visit} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Question key={field.name} {...{ field, draft, visit }} />
      ))}
      <p className="actions">
        <button>{submit}</button>
      </p>
    </form>
  );
}

/** The answers once more, before they are sent. */
export function checkContent({ title, fields, draft, preview, script, isSecret, visit }: Given): Content {
  const { form, none } = visit.words.common;
  return {
    title: form.check,
    isSecret,
    ...(script ? { script } : {}),
    body: (
      <>
        {draft.faults.length > 0 && <FaultSummary draft={draft} visit={visit} />}
        <h1>{form.check}</h1>
        <p>{form.checkLead}</p>
        <h2>{title}</h2>
        <dl className="facts">
          {fields
            .filter(({ kind }) => kind !== 'hidden')
            .map((field) => (
              <div key={field.name}>
                <dt>{field.label}</dt>
                <dd className="text">{answerOf(field, draft.values[field.name]!, visit) || none}</dd>
              </div>
            ))}
        </dl>
        {preview}
        <form method="post">
          <Hidden draft={draft} visit={visit} />
          {fields.map(({ name }) => (
            <input key={name} type="hidden" name={name} value={draft.values[name]} />
          ))}
          <p className="actions">
            <button name="_step" value="send">
              {form.confirm}
            </button>
            <button className="second" name="_step" value="change">
              {form.change}
            </button>
          </p>
        </form>
      </>
    ),
  };
}

function answerOf(field: Field, value: string, { language }: Visit): string {
  if (field.kind === 'date') return value && dayIn(language, value);
  if (field.kind === 'files')
    return filesIn(value)
      .map(({ name }) => name)
      .join('\n');
  if (!('choices' in field)) return value;
  const chosen = field.kind === 'checkboxes' ? value.split(',') : [value];
  return field.choices.flatMap((choice) => (chosen.includes(choice.value) ? [choice.label] : [])).join('、');
}

const Hidden = ({ draft, visit }: Readonly<{ draft: Draft; visit: Visit }>): ReactNode => (
  <>
    <input type="hidden" name="_csrf" value={visit.csrf()} />
    <input type="hidden" name="_key" value={draft.key} />
  </>
);

const FaultSummary = ({ draft, visit }: Readonly<{ draft: Draft; visit: Visit }>): ReactNode => (
  <section className="faults" role="alert" aria-labelledby="faults" tabIndex={-1}>
    <h2 id="faults">{visit.words.common.form.faults}</h2>
    <ul>
      {draft.faults.map(({ field, message }) => (
        <li key={`${field} ${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
      ))}
    </ul>
  </section>
);

type OfField = Readonly<{ field: Field; draft: Draft; visit: Visit }>;

function Question({ field, draft, visit }: OfField): ReactNode {
  const { form } = visit.words.common;
  const { name, label, optional } = field;
  const hint =
    field.kind === 'files' && !field.staged ? [field.hint, form.filesHint].filter(Boolean).join(' ') : field.hint;
  const fault = draft.faults.find((one) => one.field === name)?.message;
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined;
  const notes = (
    <>
      {hint && (
        <div className="hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          <span className="hidden">{form.fault}</span>
          {fault}
        </p>
      )}
    </>
  );
  if (field.kind === 'hidden') return <input type="hidden" name={name} value={draft.values[name]} />;
  const text = optional === true ? `${label}${form.optional}` : label;
  const inline = 'inline' in field && field.inline ? ' inline' : '';
  const className = `question${inline}${fault ? ' faulty' : ''}`;
  if (field.kind === 'radios' || field.kind === 'checkboxes') {
    const chosen = field.kind === 'radios' ? [draft.values[name]] : draft.values[name]!.split(',');
    return (
      <fieldset className={className} aria-describedby={described}>
        <legend>{text}</legend>
        {notes}
        {field.choices.map((choice, i) => (
          <div className="choice" key={choice.value}>
            <input
              type={field.kind === 'radios' ? 'radio' : 'checkbox'}
              id={i === 0 ? name : `${name}-${i}`}
              name={field.kind === 'radios' ? name : `${name}.${choice.value}`}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
            />
            <label htmlFor={i === 0 ? name : `${name}-${i}`}>{choice.label}</label>
            {choice.hint && <div className="hint">{choice.hint}</div>}
          </div>
        ))}
      </fieldset>
    );
  }
  return (
    <div className={className}>
      <label htmlFor={name}>{text}</label>
      {notes}
      <Input {...{ field, visit, described }} value={draft.values[name]!} faulty={!!fault} />
    </div>
  );
}

type OfInput = Readonly<{
  field: Field;
  value: string;
  described: string | undefined;
  faulty: boolean;
  visit: Visit;
}>;

function Input({ field, value, described, faulty, visit }: OfInput): ReactNode {
  const { name, autoComplete, kind } = field;
  const same = { id: name, name, autoComplete, 'aria-describedby': described, 'aria-invalid': faulty || undefined };
  if (kind === 'files') return <FilesInput {...same} {...{ value, visit, single: field.single ?? false }} />;
  if (kind === 'textarea') return <textarea {...same} rows={6} defaultValue={value} />;
  if (kind === 'select')
    return (
      <select {...same} defaultValue={value}>
        <option value="">{visit.words.common.form.choose}</option>
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  const number = kind === 'number' ? ({ type: 'text', inputMode: 'numeric' } as const) : { type: kind };
  const width = 'width' in field && field.width === 'short' ? 'short' : undefined;
  return <input {...same} {...number} className={width} defaultValue={value} />;
}
