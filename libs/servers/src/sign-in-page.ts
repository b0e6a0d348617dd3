import type { TokenClaims } from './signing-key.js';

/** Somebody who can sign in at the local issuer; `organisation` is the name that belongs to `org`. */
export type Person = TokenClaims & Readonly<{ name: string; organisation?: string }>;

const ROLES: Readonly<Record<string, string>> = {
  'alliance-staff': '联盟工作人员 Alliance staff',
  expert: '专家 Experts',
  regulator: '主管部门 Regulators',
  agency: '咨询机构 Agencies',
  enterprise: '企业 Enterprises',
};
/** The number of persons shown for each role; the search finds the others. */
const SHOWN = 12;

/** The page on which a developer picks who to be. Nobody proves anything there. */
export function signInPage(persons: readonly Person[], wanted: string): string {
  const found = persons.filter(({ name, organisation, org }) =>
    [name, organisation, org].some((text) => text?.includes(wanted.trim())),
  );
  const groups = Object.entries(ROLES).map(([role, heading]) => {
    const those = found.filter(({ roles }) => roles[0] === role);
    if (those.length === 0) return '';
    const more = those.length > SHOWN ? `<p>另有 ${those.length - SHOWN} 个，请查找。</p>` : '';
    return `<h2>${heading}</h2><ul>${those.slice(0, SHOWN).map(button).join('')}</ul>${more}`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>选择登录身份</title><style>${STYLE}</style></head><body><main><h1>选择登录身份</h1>
<p>仅供本机试用：这里不核对任何人的身份。</p>
<form><label for="q">姓名、单位名称或代码</label> <input id="q" name="q" value="${escaped(wanted)}"> <button>查找</button></form>
<form method="post">${groups.join('') || '<p>没有符合的身份。</p>'}</form></main></body></html>`;
}

/** Signs out at once; without script, by the button. */
export const signOutPage = (form: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>退出登录</title><style>${STYLE}</style></head><body><main><h1>退出登录</h1>${form}
<button form="op.logoutForm" name="logout" value="yes">退出登录</button></main>
<script>document.querySelector('button').click()</script></body></html>`;

const STYLE =
  'body{font:17px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}' +
  'ul{list-style:none;padding:0}li{margin:.3rem 0}button{font:inherit;padding:.5rem .8rem;min-height:44px;text-align:left}' +
  'input{font:inherit;padding:.4rem}';

const button = ({ sub, name, organisation }: Person): string =>
  `<li><button name="sub" value="${escaped(sub)}">${escaped(organisation ? `${organisation} · ${name}` : name)}</button></li>`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
