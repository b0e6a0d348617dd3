import { as, isInOrder, STAFF } from './own.js';
import { main, type Site } from './site.js';

/** Made up; the days off of a year that is not announced yet. */
const notice = `一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。
二、春节：2月5日至12日放假，共8天。
三、清明节：4月5日放假，与周末连休。
四、劳动节：5月1日至5日放假。
五、端午节：6月9日放假。
六、中秋节：9月15日放假。
七、国庆节：10月1日至7日放假，共7天。`;
const link = 'https://www.gov.cn/zhengce/content/example.htm';

function yearImport(site: Site): void {
  test('staff import the next year as its notice states it, and see its months before they send it', async () => {
    const page = await as(site, STAFF);
    await page.goto('/calendar');
    await page.getByRole('link', { name: '导入下一年的放假安排' }).click();
    await isInOrder(page);
    const goOn = async (sources: string, days: string) => {
      await page.getByLabel('依据的文件').fill(sources);
      await page.getByLabel('放假和调休上班的日期').fill(days);
      await page.getByRole('button', { name: '继续' }).click();
      await isInOrder(page);
    };
    const document = `国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕5号）${link}`;
    await page.getByLabel('导入的理由').fill('国务院办公厅公布了放假安排。');
    for (const [sources, days, fault] of [
      [document.replace('〔2026〕5号', ''), notice, '依据的文件第 1 行'],
      [document, notice.replace('周一', '周二'), '放假和调休上班的日期第 1 行：2027 年的“4日（周二）”不是这个星期几'],
      [document, notice.replace('1月9日（周六）', '1月8日'), '2027年1月8日 不是星期六或星期日'],
      [document, notice.replace(/七、.*/, ''), '缺少法定放假日：2027年10月1日'],
    ] as const) {
      await goOn(sources, days);
      expect(await page.getByRole('alert').innerText()).toContain(fault);
      expect(await page.locator('.fault').innerText()).toContain(fault);
    }
    await goOn(document, notice);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('提交前请核对');
    const january = main(page).getByRole('table', { name: '2027年1月' });
    expect((await january.getByRole('cell').allInnerTexts()).filter((text) => /休|班/.test(text))).toEqual([
      ...['1\n休', '4\n休', '9\n班'],
    ]);
    const said = await main(page).innerText();
    expect(said).toContain('最早变化的一天是 2027年1月4日');
    expect(said).toMatch(/最多有 \d+ 项的最后一日会变动|不会变动任何期限/);
    await page.getByRole('button', { name: '确认提交' }).click();
    expect(await page.getByRole('status').innerText()).toContain('2027 年的放假安排已经生效');
    expect(await main(page).innerText()).toMatch(/已有 \d+ 项期限的最后一日变动|到目前为止没有期限变动/);
    expect(await main(page).getByRole('link', { name: '国务院办公厅关于2027年' }).getAttribute('href')).toBe(link);
    await isInOrder(page);
  });
}

function yearFiles(site: Site): void {
  test('a year is downloaded as a table and as a calendar, and fits on one printed page', async () => {
    for (const [language, begins] of [
      ['zh-CN', ['\uFEFF日期,休或班,节日\r\n2026-01-01,休,元旦', 'BEGIN:VCALENDAR\r\nVERSION:2.0']],
      ['en', ['\uFEFFDate,Off or work,Holiday\r\n2026-01-01,off,元旦', 'BEGIN:VCALENDAR\r\nVERSION:2.0']],
    ] as const) {
      const page = await site.open(`/calendar?year=2026&lang=${language}`);
      await isInOrder(page);
      const links = await main(page).locator('a[href*="/export/"]').all();
      const files = await Promise.all(
        links.map(async (one) => fetch(site.suite().portalUrl + (await one.getAttribute('href'))!)),
      );
      expect(files.map(({ headers }) => headers.get('content-disposition'))).toEqual([
        'attachment; filename="heng-calendar-2026.csv"',
        'attachment; filename="heng-calendar-2026.ics"',
      ]);
      const texts = await Promise.all(
        files.map(async (file) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())),
      );
      expect(texts.map((text, i) => text.slice(0, begins[i]!.length))).toEqual(begins);
      const sheet = await page.pdf({ format: 'A4' });
      expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.close();
    }
  });
}

/** Tests of the calendar; the last one changes it. */
export const calendarPages = [yearFiles, yearImport];
