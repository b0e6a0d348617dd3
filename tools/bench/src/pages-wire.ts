import { get } from 'node:http';

type Weight = Readonly<{ path: string; kilobytes: number }>;

const PUBLIC = [
  ...['/', '/agencies', '/ratings', '/recommendation', '/complaints', '/complaints/how', '/method', '/knowledge'],
  ...['/board', '/board/statistics', '/calendar', '/calendar/calculate', '/open-data', '/privacy', '/accessibility'],
  `/find?q=${encodeURIComponent('咨询')}`,
];

/** The largest of the public pages as a browser gets it, with its style sheet, and the largest script of one; kB are 1,000 bytes. */
export async function wireOf(url: string, ids: readonly string[]): Promise<{ page: Weight; script: Weight }> {
  const ofAgency = ['', '/badge', '/disclosures', '/timeliness', '/withholdings', '/merits', '/complaint'];
  const paths = [
    ...PUBLIC,
    `/agencies/compare?${ids
      .slice(0, 4)
      .map((id) => `id=${id}`)
      .join('&')}`,
    ...ofAgency.map((part) => `/agencies/${ids[0]!}${part}`),
  ];
  const pages: Weight[] = [];
  const scripts: Weight[] = [{ path: 'none', kilobytes: 0 }];
  for (const path of paths) {
    const html = await (await fetch(url + path)).text();
    const [css] = addressesIn(html, /<link rel="stylesheet" href="([^"]+)"/g);
    pages.push({ path, kilobytes: (await wired(url + path)) + (await wired(url + css)) });
    for (const script of addressesIn(html, /<script src="([^"]+)"/g))
      scripts.push({ path: script, kilobytes: await wired(url + script) });
  }
  return { page: heaviest(pages), script: heaviest(scripts) };
}

const addressesIn = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, address]) => address!);
const heaviest = (of: readonly Weight[]) => of.reduce((a, b) => (b.kilobytes > a.kilobytes ? b : a));

/** The length of an answer with its headers as it comes, in kB. */
const wired = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { agent: false, headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } }, (answer) => {
      // A page may have nothing to show yet.
      if (answer.statusCode! >= 500) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.resume().once('end', () => resolve(answer.socket.bytesRead / 1000));
    }).once('error', reject);
  });
