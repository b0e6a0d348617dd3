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
