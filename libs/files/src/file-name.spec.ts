import { attachment, fileName } from './file-name.js';

test.each([
  ['获奖证书.pdf', 'pdf', '获奖证书.pdf'],
  ['photo.JPEG', 'jpg', 'photo.jpeg'],
  ['C:\\Users\\me\\notice.pdf', 'pdf', 'notice.pdf'],
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['invoice.exe', 'pdf', 'invoice.exe.pdf'],
  ['gpj.\u202Efdp.exe', 'png', 'gpj.fdp.exe.png'],
  ['a\r\nset-cookie: x.pdf', 'pdf', 'aset-cookie x.pdf'],
  ['   .pdf', 'pdf', 'pdf.pdf'],
  ['', 'png', 'file.png'],
  [`${'长'.repeat(300)}.docx`, 'docx', `${'长'.repeat(120)}.docx`],
] as const)('the declared name %j of a %s is shown as %j', (declared, extension, shown) => {
  expect(fileName(declared, extension)).toBe(shown);
});

test('a download is an attachment whose name survives in any language and cannot break the header', () => {
  expect(attachment('获奖 (1).pdf')).toBe(
    `attachment; filename="__ (1).pdf"; filename*=UTF-8''%E8%8E%B7%E5%A5%96%20%281%29.pdf`,
  );
  expect(attachment('a"b\\c%.pdf')).toContain('filename="a_b_c_.pdf"');
});
