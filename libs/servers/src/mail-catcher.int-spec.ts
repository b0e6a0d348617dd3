import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { freePort } from './free-port.js';
import { startMailCatcher, type MailCatcher } from './mail-catcher.js';

let dataDir: string;
let started: MailCatcher | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heng-mails-'));
});
afterEach(async () => {
  await started?.stop();
  started = undefined;
  await rm(dataDir, { recursive: true, force: true });
});

async function subjects(url: string): Promise<string[]> {
  const mails = (await (await fetch(`${url}/api/email`)).json()) as { subject: string }[];
  return mails.map((mail) => mail.subject);
}

test('a mail is caught, shown, and shown again after a restart', async () => {
  started = await startMailCatcher({ smtpPort: await freePort(), httpPort: await freePort(), dataDir });
  const transport = createTransport(started.smtpUrl);
  await transport.sendMail({
    from: 'a@heng.example',
    to: 'b@heng.example',
    subject: '评级结果公示',
    text: '公示期为10个工作日。',
  });
  transport.close();
  expect(await subjects(started.url)).toEqual(['评级结果公示']);
  await started.stop();
  started = await startMailCatcher({ smtpPort: await freePort(), httpPort: await freePort(), dataDir });
  expect(await subjects(started.url)).toEqual(['评级结果公示']);
});

test.each(['smtpPort', 'httpPort'] as const)('a taken %s is named', async (taken) => {
  const ports = { smtpPort: await freePort(), httpPort: await freePort() };
  const other = createServer().listen(ports[taken], '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  await expect(startMailCatcher({ ...ports, dataDir })).rejects.toThrow(
    `cannot listen on port ${ports[taken]}: stop the program`,
  );
  await new Promise((resolve) => other.close(resolve));
});
