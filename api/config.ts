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
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  publicUrl: string | undefined;
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

/** Nothing but where and who: an option of the sending library could have it log what it says to the server. */
const smtpUrl = (text: string): string | undefined => {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, username, password, pathname, search, hash } = new URL(text);
  const isPlain = hostname !== '' && (username !== '' || password === '') && `${search}${hash}` === '';
  if (!isPlain || pathname.length > 1) return undefined;
  try {
    decodeURIComponent(username + password);
    return text;
  } catch {
    return undefined;
  }
};

const ADDRESS = String.raw`[^\s<>@",;]+@[^\s<>@",;]+`;
const mailbox = (text: string): string | undefined =>
  new RegExp(`^(${ADDRESS}|[^<>@"\\p{Cc}]+ <${ADDRESS}>)$`, 'u').test(text) ? text : undefined;

const webAddress = (text: string): string | undefined => {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { username, search, hash, href } = new URL(text);
  return `${username}${search}${hash}` === '' ? href.replace(/\/+$/, '') : undefined;
};

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
  smtpUrl: {
    name: 'SMTP_URL',
    meaning: 'The mail server that reminders of decisions are sent by; without it none are',
    allowed: 'an address such as smtp://user:password@host:587 or smtps://host, with nothing after it',
    fallback: undefined,
    parse: smtpUrl,
    secret: true,
  },
  mailFrom: {
    name: 'MAIL_FROM',
    meaning: 'Whom reminders come from; needed with SMTP_URL',
    allowed: 'an e-mail address, also with a name before it: Yhdyspinta <yhdyspinta@kaupunki.fi>',
    fallback: undefined,
    parse: mailbox,
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    meaning: 'Where people find the app, for links in letters and calendars; else where the server listens',
    allowed: 'a web address such as https://yhdyspinta.kaupunki.fi',
    fallback: undefined,
    parse: webAddress,
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
  const config = Object.freeze({
    host: read<string>(configVariables.host),
    port: read(configVariables.port),
    dataDir: read(configVariables.dataDir),
    databaseUrl: read<string | undefined>(configVariables.databaseUrl),
    databasePoolSize: read(configVariables.databasePoolSize),
    logLevel: read<Config['logLevel']>(configVariables.logLevel),
    seed: read<Config['seed']>(configVariables.seed),
    smtpUrl: read<string | undefined>(configVariables.smtpUrl),
    mailFrom: read<string | undefined>(configVariables.mailFrom),
    publicUrl: read<string | undefined>(configVariables.publicUrl),
  });
  if (config.smtpUrl !== undefined && config.mailFrom === undefined) {
    const { name, allowed } = configVariables.mailFrom;
    throw new StartError(`${name}: it is needed where SMTP_URL is set. Allowed: ${allowed}.`);
  }
  return config;
}
