import { resolve } from 'node:path';

/** A mistake in how the program was started: the message is one line for a person, shown without a stack. */
export class StartError extends Error {}

/** Everything the server takes from its environment. `configVariables` says what each variable means. */
export type Config = Readonly<{
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string | undefined;
  databasePoolSize: number;
  logLevel: (typeof LOG_LEVELS)[number];
  seed: (typeof SEEDS)[number];
}>;

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const SEEDS = ['sample', 'none'] as const;
const HIGHEST_PORT = 65_535;

type Variable<T> = Readonly<{
  name: string;
  /** What it does, for the README. */
  meaning: string;
  /** What is allowed, as said in the error. */
  allowed: string;
  fallback: T;
  /** The value, or undefined where the text is none. */
  parse: (text: string) => T | undefined;
  /** The text holds a password and is never repeated. */
  secret?: boolean;
}>;

const wholeNumber =
  (min: number, max: number) =>
  (text: string): number | undefined =>
    /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined;

const oneOf =
  <const T extends string>(values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text);

const postgresUrl = (text: string): string | undefined =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && new URL(text).pathname.length > 1
    ? text
    : undefined;

/** Every variable the server reads: its name, meaning, allowed values and default. */
export const configVariables = {
  host: {
    name: 'HOST',
    meaning: 'Address to listen on',
    allowed: `${LOOPBACK.join(', ')}: there are no accounts yet, so only this machine may connect`,
    fallback: LOOPBACK[0],
    parse: oneOf<string>(LOOPBACK),
  },
  port: {
    name: 'PORT',
    meaning: 'Port to listen on; 0 takes any free one',
    allowed: `a whole number from 0 to ${HIGHEST_PORT}`,
    fallback: 3000,
    parse: wholeNumber(0, HIGHEST_PORT),
  },
  dataDir: {
    name: 'DATA_DIR',
    meaning: 'Folder of the embedded database, made when missing',
    allowed: 'a path of a folder',
    fallback: resolve('data'),
    parse: (text) => (text.includes('\0') ? undefined : resolve(text)),
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    meaning: 'A PostgreSQL server of your own (15 to 18) in place of the embedded one',
    allowed: 'an address such as postgresql://user:password@host:5432/database',
    fallback: undefined,
    parse: postgresUrl,
    secret: true,
  },
  databasePoolSize: {
    name: 'DATABASE_POOL_SIZE',
    meaning: 'How many connections to the database one process may open',
    allowed: 'a whole number from 2 to 100',
    fallback: 10,
    parse: wholeNumber(2, 100),
  },
  logLevel: {
    name: 'LOG_LEVEL',
    meaning: 'How much is logged',
    allowed: LOG_LEVELS.join(', '),
    fallback: 'warn',
    parse: oneOf(LOG_LEVELS),
  },
  seed: {
    name: 'SEED',
    meaning: 'What an empty database is filled with at start: the sample city, or nothing',
    allowed: SEEDS.join(', '),
    fallback: 'sample',
    parse: oneOf(SEEDS),
  },
} as const satisfies { readonly [Key in keyof Config]: Variable<Config[Key]> };

/**
 * The environment as a checked, frozen config. An empty variable counts as unset; others than the listed
 * are not looked at.
 *
 * @throws StartError for the first wrong value: its name, what was given and what is allowed.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = <T>(variable: Variable<T>): T => {
    const text = env[variable.name]?.trim() ?? '';
    if (text === '') return variable.fallback;
    const value = variable.parse(text);
    if (value === undefined) {
      const given = variable.secret ? 'the given value' : `"${text}"`;
      throw new StartError(`${variable.name}: ${given} does not work here. Allowed: ${variable.allowed}.`);
    }
    return value;
  };
  return Object.freeze({
    host: read<string>(configVariables.host),
    port: read(configVariables.port),
    dataDir: read(configVariables.dataDir),
    databaseUrl: read<string | undefined>(configVariables.databaseUrl),
    databasePoolSize: read(configVariables.databasePoolSize),
    logLevel: read<Config['logLevel']>(configVariables.logLevel),
    seed: read<Config['seed']>(configVariables.seed),
  });
}
