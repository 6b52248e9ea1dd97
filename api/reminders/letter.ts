/** What a reminder says. Pure. */
import type { Language } from '../contract/common.ts';
import { textIn } from '../domain/local-text.ts';
import type { Reminder, ReminderKind } from '../db/experiments/reminders.ts';

export interface Letter {
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

type Sentence = (name: string, day: string) => string;

const SUBJECTS: Readonly<Record<ReminderKind, (name: string) => string>> = {
  soon: (name) => `Päätöspäivä lähestyy: ${name}`,
  due: (name) => `Päätös odottaa: ${name}`,
};

/** Nothing tells in which language a person reads: Finnish at length, then one sentence in each other language. */
const SENTENCES: Readonly<Record<ReminderKind | 'today', Readonly<Record<Language, Sentence>>>> = {
  soon: {
    fi: (name, day) => `kokeilun ”${name}” päätöspäivä on ${day}.`,
    sv: (name, day) => `Beslutsdagen för försöket ”${name}” är ${day}.`,
    en: (name, day) => `The experiment “${name}” is to be decided on ${day}.`,
  },
  today: {
    fi: (name, day) => `kokeilun ”${name}” päätöspäivä on tänään, ${day}.`,
    sv: (name, day) => `Beslutsdagen för försöket ”${name}” är i dag, ${day}.`,
    en: (name, day) => `The experiment “${name}” is to be decided today, ${day}.`,
  },
  due: {
    fi: (name, day) => `kokeilun ”${name}” päätöspäivä oli ${day}, ja päätös odottaa.`,
    sv: (name, day) => `Beslutsdagen för försöket ”${name}” var ${day}; beslutet väntar.`,
    en: (name, day) => `The experiment “${name}” was to be decided on ${day}; the decision is waiting.`,
  },
};

const WHAT_TO_DO: Readonly<Record<ReminderKind, string>> = {
  soon: 'Sopikaa, milloin katsotte lukua yhdessä, ja kirjatkaa, mitä tapahtui ja mitä opitte:',
  due: 'Kirjatkaa, mitä tapahtui, mitä opitte ja mitä päätätte. Myös lopettaminen on päätös:',
};

const WHY = 'Sait tämän, koska olet kokeilun tekijä. Samasta päätöspäivästä tulee enintään kaksi viestiä.';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The letter to one person. `home` is where browsers find the app. */
export function letterOf(reminder: Reminder, home: string, today: string): Letter {
  const { kind, name, problem, decisionOn, person, experimentId } = reminder;
  const link = `${home}/experiments/${experimentId}`;
  const when = kind === 'due' && decisionOn === today ? 'today' : kind;
  const sentence = (language: Language) =>
    SENTENCES[when][language](oneLine(textIn(name, language)), dateIn(decisionOn, language));
  const parts = [
    `Hei ${oneLine(person)},`,
    sentence('fi'),
    ...(problem === null ? [] : [`Ongelma asiakkaan silmin: ${textIn(problem, 'fi')}`]),
    `${WHAT_TO_DO[kind]}\n${link}`,
    `${sentence('sv')}\n${sentence('en')}`,
    WHY,
  ];
  return { subject: SUBJECTS[kind](oneLine(textIn(name, 'fi'))), text: `${parts.join('\n\n')}\n` };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function dateIn(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
