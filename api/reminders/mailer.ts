import { createTransport } from 'nodemailer';
import { codeOf } from '../db/error-text.ts';
import { LONGEST_SENDING_MS } from '../db/experiments/reminders.ts';

/** One message on its way. */
export interface Message {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** The same for the same letter, whenever it is sent: a server or a mailbox can tell that it has it already. */
  readonly key: string;
}

export interface Mailer {
  /** @throws MailError; the server has not taken the message then, as far as one can know. */
  send(message: Message, giveUp: AbortSignal): Promise<void>;
}

/** Why a message was not sent. Says neither what the server answered nor where to: both may hold what is not for a log. */
export class MailError extends Error {
  /** Whether others may get through: the server has refused this message alone. */
  readonly othersMay: boolean;
  constructor(message: string, othersMay: boolean) {
    super(message);
    this.othersMay = othersMay;
  }
}

/** A server that does not come to speak at all. */
const GREETING_MS = 30_000;
/** Once it has a letter it may take its time: see `LONGEST_SENDING_MS`. */
const SILENCE_MS = 600_000;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Sends by one SMTP server, a connection for each message: a pool of connections would send a message again by itself
 * when one breaks, and so perhaps twice. A name and a password go out encrypted or not at all; on this machine itself
 * nothing is encrypted, as mail servers there show certificates of their own making.
 */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const isLocal = LOOPBACK.test(hostname);
  const transport = createTransport({
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: port === '' ? undefined : Number(port),
    secure: protocol === 'smtps:',
    ignoreTLS: isLocal,
    requireTLS: username !== '' && !isLocal,
    auth:
      username === ''
        ? undefined
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    connectionTimeout: GREETING_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? hostname;
  return {
    send: async ({ to, subject, text, key }, giveUp) => {
      const signal = AbortSignal.any([giveUp, AbortSignal.timeout(LONGEST_SENDING_MS)]);
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          messageId: `<${key}@${domain}>`,
          // RFC 3834: nobody's absence is to be told to a program.
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal,
        });
      } catch (error) {
        throw mailError(error);
      }
    },
  };
}

/** The server refused a sender, a recipient or a message; whatever else went wrong would go wrong with others as well. */
const ABOUT_ONE_MESSAGE: ReadonlySet<string | undefined> = new Set(['EENVELOPE', 'EMESSAGE']);
/** "Service not available, closing": whatever it was said to. */
const CLOSING = 421;

function mailError(error: unknown): MailError {
  const code = codeOf(error);
  const { responseCode, command } = error as { readonly responseCode?: unknown; readonly command?: unknown };
  const said = typeof responseCode === 'number' ? [`the server said ${responseCode}`] : [];
  const when = typeof command === 'string' && /^[A-Z ]+$/.test(command) ? [`at ${command}`] : [];
  const message = [code ?? 'unknown reason', ...said, ...when].join(', ');
  return new MailError(message, ABOUT_ONE_MESSAGE.has(code) && responseCode !== CLOSING);
}
