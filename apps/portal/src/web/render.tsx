import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Document } from '../components/document.js';
import type { Assets, Content, Visit } from './page.js';

export const htmlOf = (content: Content, visit: Visit, assets: Assets): string =>
  `<!doctype html>${renderToString(<Document content={content} visit={visit} assets={assets} />)}`;

export const textOnly = (title: string, text: string, action?: ReactNode): Content => ({
  title,
  body: (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      {action}
    </>
  ),
});

type OfTyped = Readonly<{ visit: Visit; typed: readonly string[] }>;

/** The texts that were typed into a form which was not taken. */
export const Typed = ({ visit, typed }: OfTyped): ReactNode =>
  typed.length > 0 && (
    <>
      <p>{visit.words.common.form.typed}</p>
      {typed.map((text) => (
        <p className="note text" key={text}>
          {text}
        </p>
      ))}
    </>
  );

/** The answers to a step that is done already. */
export function doneAlready({ visit, typed }: OfTyped, path: string): Content {
  const { overtaken, overtakenText, overtakenLink } = visit.words.common.form;
  return textOnly(
    overtaken,
    overtakenText,
    <>
      <Typed {...{ visit, typed }} />
      <p>
        <a className="button" href={path}>
          {overtakenLink}
        </a>
      </p>
    </>,
  );
}
