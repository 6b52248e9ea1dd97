import { describe, expect, it } from 'vitest';

import { configVariables, readConfig, StartError } from '../../../api/config.ts';
import { launchServer } from '../../support/server-process.ts';

describe('readConfig', () => {
  it('needs nothing set, and an empty variable counts as unset', () => {
    const config = readConfig({ PORT: '', DATABASE_URL: ' ' });
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: undefined, seed: 'sample' });
    expect(config).toEqual(readConfig({}));
  });

  it('takes what is given', () => {
    const env = { PORT: '0', HOST: '::1', DATA_DIR: '/srv/y', LOG_LEVEL: 'debug', SEED: 'none' };
    const DATABASE_URL = 'postgresql://user:secret@db:5432/city';
    expect(readConfig({ ...env, DATABASE_URL, DATABASE_POOL_SIZE: '25' })).toEqual({
      port: 0,
      host: '::1',
      dataDir: '/srv/y',
      logLevel: 'debug',
      seed: 'none',
      databaseUrl: DATABASE_URL,
      databasePoolSize: 25,
    });
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['LOG_LEVEL', 'loud'],
    ['SEED', 'Varkaus'],
    ['DATABASE_POOL_SIZE', '1'],
    ['HOST', '0.0.0.0'],
    ['HOST', 'example.org'],
  ])('says of %s=%s what was given and what is allowed, in one line', (name, value) => {
    const variable = Object.values(configVariables).find((candidate) => candidate.name === name);
    expect(() => readConfig({ [name]: value })).toThrow(StartError);
    expect(() => readConfig({ [name]: value })).toThrow(
      `${name}: "${value}" does not work here. Allowed: ${variable?.allowed}.`,
    );
  });

  it.each(['mysql://user:secret@db/city', 'postgresql://user:secret@db', 'secret'])(
    'refuses the database address %s without repeating the password',
    (DATABASE_URL) => {
      expect(() => readConfig({ DATABASE_URL })).toThrow(/^DATABASE_URL: (?!.*secret).*Allowed: /);
    },
  );

  it('takes a mail server with whom letters come from, and an address of the app without its last slash', () => {
    const env = { SMTP_URL: 'smtp://user:s%C3%A4%2F@mail:587', MAIL_FROM: 'Yhdyspinta <y@kaupunki.fi>' };
    expect(readConfig({ ...env, PUBLIC_URL: 'https://kaupunki.fi/yhdyspinta/' })).toMatchObject({
      smtpUrl: env.SMTP_URL,
      mailFrom: env.MAIL_FROM,
      publicUrl: 'https://kaupunki.fi/yhdyspinta',
    });
    expect(readConfig({ SMTP_URL: 'smtps://mail', MAIL_FROM: 'y@kaupunki.fi' }).mailFrom).toBe(
      'y@kaupunki.fi',
    );
  });

  it.each([
    'http://user:secret@mail',
    'smtp://user:secret@',
    'smtp://:secret@mail',
    'smtp://user:secret%@mail',
    'smtp://user:secret@mail/?logger=true',
    'smtp://user:secret#@mail',
    'secret',
  ])('refuses the mail server %s without repeating the password', (SMTP_URL) => {
    const env = { SMTP_URL, MAIL_FROM: 'y@kaupunki.fi' };
    expect(() => readConfig(env)).toThrow(/^SMTP_URL: (?!.*secret).*Allowed: /);
  });

  it('asks whom letters come from where there is a mail server', () => {
    const SMTP_URL = 'smtp://user:secret@mail';
    expect(() => readConfig({ SMTP_URL })).toThrow(/^MAIL_FROM: it is needed where SMTP_URL is set\./);
    expect(readConfig({ MAIL_FROM: 'y@kaupunki.fi' }).smtpUrl).toBeUndefined();
  });

  it.each([
    ['MAIL_FROM', 'Yhdyspinta'],
    ['MAIL_FROM', 'y@kaupunki.fi, x@kaupunki.fi'],
    ['MAIL_FROM', 'Y <y@kaupunki.fi>\r\nBcc: <x@kaupunki.fi>'],
    ['PUBLIC_URL', 'kaupunki.fi'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://kaupunki.fi/?a=1'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}: .*Allowed: `, 's'));
  });

  it('says why no other address than the machine itself is allowed', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/there are no accounts yet/);
  });
});

describe('a start with a wrong value', () => {
  it('ends with code 1 and one line, without a stack', async () => {
    const child = launchServer({ HOST: '0.0.0.0' });
    expect(await child.ended).toBe(1);
    expect(child.output()).toMatch(/^HOST: "0\.0\.0\.0" .*no accounts yet.*\n$/);
  });
});
