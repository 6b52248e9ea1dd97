import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleCity } from '../../seed/city/city.ts';
import type { TrilingualName } from '../../seed/city/types.ts';

const { organizations, teams, clientGroups, serviceClasses, services, themes, experiments } = sampleCity;
const folder = process.env['REAL_DATA_DIR'];
const codesFile = join(folder ?? '', 'codes', 'ptv-codes.json');

describe('the texts of the sample city', () => {
  it('give every name in Finnish, Swedish and English', () => {
    const directory = [...organizations, ...teams, ...clientGroups, ...serviceClasses, ...services];
    for (const { name } of [...directory, ...themes, ...experiments]) expectAllLanguages(name);
  });

  it('tell themes, problems and lessons in all three languages', () => {
    for (const { description } of themes) expectAllLanguages(description);
    for (const { problem, lesson } of experiments) {
      expectAllLanguages(problem);
      if (lesson !== undefined) expectAllLanguages(lesson);
    }
  });

  it('tell a problem in two sentences, as the client would', () => {
    for (const { key, problem } of experiments) {
      for (const text of Object.values(problem)) expect([key, sentences(text)]).toEqual([key, 2]);
    }
  });

  it('say of every organization that it is a sample', () => {
    for (const { name } of organizations) {
      expect([name.fi, name.sv, name.en].join()).toMatch(/\(esimerkki\).*\(exempel\).*\(sample\)/);
    }
  });

  it('sum every service up in one or two sentences and describe it in two to four', () => {
    for (const { key, summary, description } of services) {
      expect([key, between(sentences(summary.fi), 1, 3)]).toEqual([key, true]);
      expect([key, between(sentences(description.fi), 2, 4)]).toEqual([key, true]);
    }
  });

  it('repeat neither a text nor its beginning', () => {
    for (const texts of [
      services.map((one) => one.summary.fi!),
      services.map((one) => one.description.fi!),
      experiments.map((one) => one.problem.fi),
      experiments.flatMap((one) => one.lesson?.fi ?? []),
      experiments.flatMap((one) => one.notes?.map(({ text }) => text.fi) ?? []),
    ]) {
      const beginnings = texts.map((text) => text.split(' ').slice(0, 4).join(' '));
      expect(beginnings.filter((text, place) => beginnings.indexOf(text) !== place)).toEqual([]);
    }
  });

  it('hold no characters that a keyboard does not type by intent', () => {
    const strange = JSON.stringify(sampleCity).match(/.{0,20}(?:[\u00ad\u200b-\u200f\u2028\ufeff]| {2})/gu);
    expect(strange).toBeNull();
  });
});

describe('a contact of the sample city', () => {
  const contacts = teams.flatMap((team) => team.contacts);

  it('belongs to every team, with a name of its own', () => {
    expect(teams.filter((team) => team.contacts.length === 0)).toEqual([]);
    expect(new Set(contacts.map(({ name }) => name)).size).toBe(contacts.length);
  });

  it('has a telephone number in an area code that does not exist, and no two the same', () => {
    for (const { phone } of contacts) expect(phone).toMatch(/^\+358 12 555 01\d\d$/);
    expect(new Set(contacts.map(({ phone }) => phone)).size).toBe(contacts.length);
  });

  it('has its mail and web addresses under the reserved domain "example"', () => {
    for (const { email } of contacts) expect(email).toMatch(/^[a-z]+\.[a-z]+@[a-z.]+\.example$/);
    for (const { url } of organizations) expect(new URL(url).hostname).toMatch(/\.example$/);
    const addresses = JSON.stringify(sampleCity).match(/(?:https?:\/\/|@)[^"\s/]+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});

describe.skipIf(!existsSync(codesFile))(
  'the codes of the sample city (checked where REAL_DATA_DIR is set)',
  () => {
    type Code = { code: string; fi: string; sv: string; en: string };
    const lists = existsSync(codesFile)
      ? (JSON.parse(readFileSync(codesFile, 'utf8')) as Record<string, Code[]>)
      : {};
    const official = new Map(
      ['targetGroups', 'lifeEvents', 'serviceClasses']
        .flatMap((list) => lists[list] ?? [])
        .map((entry) => [entry.code, entry]),
    );

    it('bear the official Finnish and Swedish labels of PTV, unless they are the town’s own', () => {
      const ptvGroups = clientGroups.filter(({ code }) => !code.startsWith('Y'));
      for (const { code, name } of [...ptvGroups, ...serviceClasses]) {
        expect([code, name.fi, name.sv]).toEqual([code, official.get(code)?.fi, official.get(code)?.sv]);
      }
    });

    it('name the invented town by no code of a real municipality', () => {
      expect((lists['municipalities'] ?? []).map(({ code }) => code)).not.toContain('998');
      expect((lists['municipalities'] ?? []).map(({ fi }) => fi)).not.toContain('Koivuselkä');
    });
  },
);

function expectAllLanguages({ fi, sv, en }: TrilingualName) {
  for (const text of [fi, sv, en]) expect(text).toMatch(/^\S.+\S$/);
}

function sentences(text: string | undefined): number {
  return (text ?? '').split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;
}

function between(value: number, lowest: number, highest: number): boolean {
  return lowest <= value && value <= highest;
}
