import { methodology2026_1 } from '@heng/assessment';
import { main, type Site } from './site.js';

export function methodPages({ open }: Site): void {
  test('the method in words has every indicator and step of the methodology, and figures of its own', async () => {
    const page = await open('/ratings');
    await page.getByRole('link', { name: '评级方法说明' }).click();
    const text = (await main(page).innerText()).replaceAll('\n', ' ');
    const { indicators, grades } = methodology2026_1;
    for (const { zh, maxPoints } of Object.values(indicators)) {
      expect(await page.getByRole('heading', { name: zh, exact: true }).count()).toBe(1);
      expect(text).toContain(`${zh}\t${maxPoints}`);
    }
    for (const { zh } of grades) expect(text).toContain(zh);
    expect(text).toMatch(/总分 \d+(\.\d+)? 分，评为 [A-D]。/);
  });
}
