import { parseArgs } from 'node:util';

/** A call that the program cannot understand; its sentence says what is allowed. */
export class UsageError extends Error {}

/** One option of a command: how its value is written and read. */
export interface Option<Value> {
  /** What stands for the value in the help; nothing for a flag, which takes none. */
  placeholder: string;
  help: string;
  /** Reads the value as given behind `--name`; a UsageError where it is not allowed. */
  read: (text: string, name: string) => Value;
}

type Options = Record<string, Option<unknown>>;
type Values<Table extends Options> = {
  [Name in keyof Table]: ReturnType<Table[Name]['read']> | undefined;
};

interface Given<Table extends Options> {
  values: Values<Table>;
  positionals: string[];
}

/** Reads the arguments of a command against the table of its options. */
export function readOptions<Table extends Options>(
  command: string,
  args: string[],
  table: Table,
): Given<Table> {
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.entries(table).map(([name, { placeholder }]) => [
        name,
        { type: placeholder === '' ? 'boolean' : 'string' },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, unknown> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(table, token.name)) {
      throw new UsageError(
        `Unknown option ${token.rawName}: "${command}" knows ${listed(dashed(table), 'and')}.`,
      );
    }
    const { placeholder, read } = table[token.name];
    if (placeholder === '' && token.value !== undefined) {
      throw new UsageError(`--${token.name} takes no value, not "${token.value}".`);
    }
    if (placeholder !== '' && token.value === undefined) {
      throw new UsageError(`--${token.name} needs a value: --${token.name} ${placeholder}.`);
    }
    values[token.name] = read(token.value ?? '', token.name);
  }
  return { values: values as Values<Table>, positionals };
}

/** Refuses arguments that a command has no use for. */
export function refusePositionals(command: string, positionals: string[]): void {
  if (positionals.length === 0) return;
  throw new UsageError(`"${command}" takes options only, not "${positionals[0]}".`);
}

export function oneOf<Word extends string>(words: readonly Word[], help: string): Option<Word> {
  return {
    placeholder: words.join('|'),
    help,
    read(text, name) {
      const word = words.find((allowed) => allowed === text);
      if (word !== undefined) return word;
      throw new UsageError(`--${name} cannot be "${text}": it is ${listed(words, 'or')}.`);
    },
  };
}

interface Limits {
  min: number;
  max: number;
  whole: boolean;
}

export function aNumber(placeholder: string, help: string, limits: Limits): Option<number> {
  const { min, max, whole } = limits;
  return {
    placeholder,
    help,
    read(text, name) {
      const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
      if (number >= min && number <= max && (!whole || Number.isInteger(number))) return number;
      const kind = whole ? 'a whole number' : 'a number';
      const range = Number.isFinite(max) ? `from ${min} to ${max}` : `of at least ${min}`;
      throw new UsageError(`--${name} cannot be "${text}": it is ${kind} ${range}.`);
    },
  };
}

export function someText(placeholder: string, help: string): Option<string> {
  return {
    placeholder,
    help,
    read(text, name) {
      if (text !== '') return text;
      throw new UsageError(`--${name} needs a value: --${name} ${placeholder}.`);
    },
  };
}

/** Six digits, as IPEDS numbers the schools. */
export function aUnitid(placeholder: string, help: string): Option<string> {
  return {
    placeholder,
    help,
    read(text, name) {
      if (/^\d{6}$/.test(text)) return text;
      throw new UsageError(`--${name} cannot be "${text}": it is a UNITID of six digits.`);
    },
  };
}

/** An option that is there or not. */
export function aFlag(help: string): Option<true> {
  return { placeholder: '', help, read: () => true };
}

/** "a, b or c". */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`;
}

function dashed(table: Options): string[] {
  return Object.keys(table).map((name) => `--${name}`);
}

/** The options of a command as the help shows them. */
export function describeOptions(table: Options): string {
  const lines = Object.entries(table).map(([name, { placeholder, help }]) => [
    `  --${name} ${placeholder}`.trimEnd(),
    help,
  ]);
  const width = Math.max(...lines.map(([option]) => option.length)) + 2;
  return lines.map(([option, help]) => option.padEnd(width) + help).join('\n');
}
