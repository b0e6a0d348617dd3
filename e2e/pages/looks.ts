import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFaults } from '../browser.js';

/** CSS pixels. */
const LEAST_TARGET = 44;
const IN_PAGE = join(import.meta.dirname, 'in-page.js');

/** Faults of a page on a narrow screen and for the keyboard, and those that axe finds. */
export async function looksOf(page: Page): Promise<string[]> {
  await page.evaluate(`{${await readFile(IN_PAGE, 'utf8')}}`);
  const sizes = await page.evaluate<string[]>(`looks.faultsOfSize(${LEAST_TARGET})`);
  const presses = await page.evaluate<number>('looks.awaitStops()');
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.down('Tab')));
  return [...sizes, ...(await page.evaluate<string[]>('looks.unreached()')), ...(await axeFaults(page))];
}
