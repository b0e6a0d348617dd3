import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

type Option = Readonly<{ type: 'boolean' | 'string'; help: string; value?: string }>;
type Values<T extends Readonly<Record<string, Option>>> = {
  [K in keyof T]?: T[K]['type'] extends 'boolean' ? boolean : string;
};

/**
 * The options given to a program; undefined when `--help` was asked for and answered. `value` names the value of an
 * option in the help. @throws Error with the fault and all options
 */
export function readOptions<const T extends Readonly<Record<string, Option>>>(
  command: string,
  options: T,
  args = process.argv.slice(2),
): Values<T> | undefined {
  const own = { help: { type: 'boolean', help: 'shows these options' } } as const;
  const all: Readonly<Record<string, Option>> = { ...options, ...own };
  const help = [`${command} [-- options]`, ...Object.entries(all).map(lineOf)].join('\n');
  try {
    const { values } = parseArgs({ args, options: all as ParseArgsOptionsConfig });
    if (!values['help']) return values as Values<T>;
    process.stdout.write(`${help}\n`);
    return undefined;
  } catch (error) {
    const [fault] = (error as Error).message.split('. ');
    throw new Error(`${fault}.\n${help}`, { cause: error });
  }
}

const lineOf = ([name, { help, value }]: [string, Option]): string =>
  `  ${`--${name}${value ? ` <${value}>` : ''}`.padEnd(20)} ${help}`;
