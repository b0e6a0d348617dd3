import type { ReactNode } from 'react';
import { type Assets, type Content, linkTo, type Visit } from '../web/page.js';

type Given = Readonly<{ content: Content; visit: Visit; assets: Assets }>;

/** The frame of every page. */
export function Document({ content, visit, assets }: Given): ReactNode {
  const { language, largeType, words } = visit;
  const { common } = words;
  return (
    <html lang={language} className={largeType ? 'large' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${content.title} - ${common.site}`}</title>
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {content.script && (
          <script
            src={assets[content.script]}
            data-method={assets.method}
            data-receipts={assets.receipts}
            data-proofs={assets.proofs}
            defer
          />
        )}
      </head>
      <body>
        <a className="skip" href="#main">
          {common.skip}
        </a>
        <Header visit={visit} />
        <main id="main" tabIndex={-1}>
          {content.body}
        </main>
        <footer>
          <p>{common.alliance}</p>
          <ul>
            {(['accessibility', 'privacy', 'openData'] as const).map((name) => (
              <li key={name}>
                <a href={`/${name === 'openData' ? 'open-data' : name}`}>{common.footer[name]}</a>
              </li>
            ))}
          </ul>
        </footer>
      </body>
    </html>
  );
}

const MAIN = ['agencies', 'board', 'ratings', 'recommendation', 'complaints', 'calendar'] as const;

function Header({ visit }: Readonly<{ visit: Visit }>): ReactNode {
  const { words, language, largeType, path } = visit;
  const { common } = words;
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <header>
      <div className="top">
        <a className="site" href="/">
          <span lang="zh-CN" aria-hidden="true">
            衡
          </span>
          {common.site}
        </a>
        <ul className="tools">
          <li>
            <a href="/find">{words.find.title}</a>
          </li>
          <li>
            <a href={linkTo(visit, { lang: other })} lang={other} hrefLang={other}>
              {common.otherLanguage}
            </a>
          </li>
          <li>
            <a href={linkTo(visit, { type: largeType ? 'usual' : 'large' })}>
              {largeType ? common.usualType : common.largeType}
            </a>
          </li>
          <Account visit={visit} />
        </ul>
      </div>
      <nav aria-label={common.menu}>
        <ul>
          {MAIN.map((name) => (
            <li key={name}>
              <a href={`/${name}`} aria-current={path === `/${name}` ? 'page' : undefined}>
                {common.nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The reader, or the way to sign in. */
function Account({ visit }: Readonly<{ visit: Visit }>): ReactNode {
  const { user, words } = visit;
  const { common } = words;
  return user ? (
    <>
      <li>
        <a href="/mine">{common.signedInAs(user.name)}</a>
      </li>
      <li>
        <form method="post" action="/logout">
          <input type="hidden" name="_csrf" value={visit.csrf()} />
          <button className="link">{common.signOut}</button>
        </form>
      </li>
    </>
  ) : (
    <li>
      <a href={`/login?to=${encodeURIComponent(linkTo(visit, {}))}`} rel="nofollow">
        {common.signIn}
      </a>
    </li>
  );
}
