import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { axeFaults } from '../browser.js';
import { main, PHOTO, type Site } from './site.js';

const run = promisify(execFile);
const statement = '合同约定的培训未开展。\n多次联系未得到答复。';
const photo = { name: '现场.png', mimeType: 'image/png', buffer: PHOTO };
const other = { name: '别处.png', mimeType: 'image/png', buffer: Buffer.from('another photo') };

/** Files with a photo, and gives the receipt with the keys of the platform. */
async function fileComplaint({ suite, sample }: Site) {
  const { api, urls } = suite();
  const complaints = api.http('complaints');
  const { creditCode: q } = sample().rows.agencies[5]!;
  const agencies = (await api.http('registry').GET('/agencies', { params: { query: { q } } })).data!;
  const [draftToken, form] = [randomUUID(), new FormData()];
  form.append('file', new Blob([PHOTO]), photo.name);
  const headers = { 'draft-token': draftToken, 'idempotency-key': randomUUID() };
  const { id } = (await (await fetch(`${urls.complaints}/files`, { method: 'POST', body: form, headers })).json()) as {
    id: string;
  };
  const filed = await complaints.POST('/complaints', {
    params: { header: { 'Idempotency-Key': draftToken } },
    body: {
      ...{ agencyId: agencies.items[0]!.id, allegation: 'other', statement, mode: 'anonymous' },
      ...{ fileIds: [id], draftToken, evidence: [] },
    },
  });
  const [key, log] = [await complaints.GET('/receipts/key', {}), await complaints.GET('/log', {})];
  const { number, receipt } = filed.data!;
  return { number, receipt, file: JSON.stringify({ receipt, key: key.data!, log: log.data!.key }) };
}

async function check(page: Page, receipt: string, said: string): Promise<void> {
  await page.getByLabel('回执').fill(receipt);
  await page.getByLabel('陈述').fill(said);
  await page.getByRole('button', { name: '核验' }).click();
}

export function receiptPages(site: Site): void {
  let kept: Awaited<ReturnType<typeof fileComplaint>>;
  beforeAll(async () => {
    kept = await fileComplaint(site);
  });

  test('a device tells what a receipt is about, and sends neither the words nor the files', async () => {
    const page = await site.open('/receipts');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const lines = page.getByRole('status').getByRole('listitem').filter({ visible: true });
    const said = (text: string) => lines.filter({ hasText: text }).waitFor();
    await page.getByLabel('证据文件').setInputFiles([photo, other]);
    await check(page, kept.file, statement);
    await said('已登记在公开日志');
    expect(await lines.allInnerTexts()).toEqual([
      expect.stringContaining(kept.number),
      '陈述与提交的一致。',
      '文件与提交的一致： 现场.png',
      '文件不在提交的之内： 别处.png',
      expect.stringMatching(/^已登记在公开日志，序号 \d+$/),
    ]);
    expect(await axeFaults(page)).toEqual([]);
    await check(page, kept.receipt, '另一段陈述。');
    await said('陈述与提交的不一致');
    await check(page, kept.receipt.replace(/.{3}$/, 'AAA'), '');
    await said('这不是本平台签名的回执');
    expect(await lines.count()).toBe(1);
    expect(sent.filter((one) => !/^GET \/(assets|receipts\/proofs)\/[\w./]+$/.test(one))).toEqual([]);
  });

  test('the platform checks what a device cannot, and a command does so without a network', async () => {
    const page = await site.open('/receipts');
    await page.route('**/receipts.js', (route) => route.abort());
    await check(page, kept.file, statement);
    await page.getByRole('heading', { name: '回执真实' }).waitFor();
    expect(await main(page).innerText()).toMatch(new RegExp(`${kept.number}[^]*与提交的一致[^]*序号 \\d+`));
    expect(await axeFaults(page)).toEqual([]);
    const [proof] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载日志证明' }).click(),
    ]);
    const verified = await verify(kept.file, await proof.path(), photo.buffer);
    expect(verified).toMatch(new RegExp(`^signed: ${kept.number}, filed on [^]*entry in the log \\S+: \\d+\\n$`));
    await expect(verify(kept.file, await proof.path(), other.buffer)).rejects.toThrow('failed');
  });
}

/** The words of the command about a receipt, a proof and a file. @throws Error where something differs */
async function verify(receipt: string, proof: string, file: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'heng-receipt-'));
  const written = async (name: string, content: string | Buffer) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const command = [
    'libs/public-log/verify-receipt.mjs',
    await written('receipt.json', receipt),
    ...['--proof', proof, '--statement', await written('words.txt', `${statement}\n`)],
    ...['--file', await written('photo.png', file)],
  ];
  try {
    return (await run(process.execPath, command)).stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
