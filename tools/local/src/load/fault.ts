/** Why a cell, a row or a file of a sample cannot be loaded; `code` is for machines, the sentences are for people. */
export type Fault = Readonly<{ code: string; zh: string; en: string }>;

/** A fault with its place: the file and line, and the column if it has one. */
export type Broken = Fault & Readonly<{ at: string; field: string }>;

/** A cell that cannot be read. */
export class CellFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.en);
  }
}

/** A sample with faults: nothing of it is loaded. The message has one line per fault. */
export class BrokenSample extends Error {
  constructor(
    folder: string,
    readonly faults: readonly Broken[],
  ) {
    const lines = faults.map(({ at, field, code, ...words }) => `  ${at} ${field}: ${words[language()]} [${code}]`);
    super(`Nothing was loaded from ${folder}, ${faults.length} fault(s):\n${lines.join('\n')}`);
  }
}

/** Chinese where the environment asks for it, else English. */
export function language(environment: NodeJS.ProcessEnv = process.env): 'zh' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh' : 'en';
}
