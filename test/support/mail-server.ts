import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A letter as it has come in. */
export interface Received {
  readonly to: string;
  /** The whole message, headers first. */
  readonly source: string;
  readonly messageId: string;
}

/** What the server does with letters: takes them, refuses them for now, closes, or says nothing after having read them. */
export type Mood = 'takes' | 'refuses-for-now' | 'closes-on-first' | 'silent-at-address' | 'silent-at-end';

export interface MailServer {
  readonly url: string;
  /** All letters that it has read to their end, whether it has said so or not. */
  readonly received: readonly Received[];
  /** How often it was asked to take a letter. */
  asked(): number;
  behave(mood: Mood): void;
  close(): Promise<void>;
}

const USER = 'yhdyspinta';

/** A real SMTP server on this machine; with a password it wants to hear that. */
export async function startMailServer(password?: string): Promise<MailServer> {
  const received: Received[] = [];
  let mood: Mood = 'takes';
  let asked = 0;
  let closesOn: string | undefined;
  const server = new SMTPServer({
    hideSTARTTLS: true,
    authOptional: password === undefined,
    allowInsecureAuth: true,
    closeTimeout: 10,
    onAuth: (auth, _session, answer) =>
      auth.username === USER && auth.password === password
        ? answer(null, { user: USER })
        : answer(new Error(`wrong password ${auth.password}`)),
    onRcptTo: ({ address }, _session, answer) => {
      asked += 1;
      closesOn ??= address;
      if (mood === 'closes-on-first' && address === closesOn) {
        return answer(Object.assign(new Error('closing'), { responseCode: 421 }));
      }
      if (mood === 'silent-at-address') return;
      if (mood !== 'refuses-for-now') return answer();
      answer(Object.assign(new Error('busy with maija@kaupunki.test'), { responseCode: 451 }));
    },
    onData: (stream, session, answer) => {
      void text(stream).then((source) => {
        const messageId = /^Message-ID: (\S+)/im.exec(source)?.[1] ?? '';
        received.push({ to: session.envelope.rcptTo[0]!.address, source, messageId });
        if (mood !== 'silent-at-end') answer();
      });
    },
  });
  // A client that was killed in the middle of a letter.
  server.on('error', () => undefined);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.server.address() as AddressInfo;
  const login = password === undefined ? '' : `${USER}:${encodeURIComponent(password)}@`;
  return {
    url: `smtp://${login}127.0.0.1:${port}`,
    received,
    asked: () => asked,
    behave: (next) => (mood = next),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export function headOf({ source }: Received): string {
  return source.slice(0, source.indexOf('\r\n\r\n'));
}

export function textOf(letter: Received): string {
  return unquoted(letter.source.slice(headOf(letter).length + 4));
}

/** The subject as a person reads it (RFC 2047). */
export function subjectOf(letter: Received): string {
  const [, folded = ''] = /^Subject: (.*(?:\r\n .*)*)/m.exec(headOf(letter)) ?? [];
  return folded
    .replaceAll('\r\n ', ' ')
    .replaceAll('?= =?', '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : unquoted(word.replaceAll('_', ' ')),
    );
}

/** Quoted-printable (RFC 2045). */
function unquoted(quoted: string): string {
  const bytes = quoted
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
