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

/** The text that was typed for a step that is done already. */
export const doneAlready = (
  { overtaken, overtakenText, overtakenLink }: Visit['words']['common']['form'],
  path: string,
  typed: readonly string[],
): Content =>
  textOnly(
    overtaken,
    overtakenText,
    <>
      {typed.map((text) => (
        <p className="note text" key={text}>
          {text}
        </p>
      ))}
      <p>
        <a className="button" href={path}>
          {overtakenLink}
        </a>
      </p>
    </>,
  );
