/** Decision dates as a calendar to subscribe to (iCalendar, RFC 5545). */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Language, LocalText } from '../../contract/common.ts';
import { inLanguage } from '../sheet/local-text.ts';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

export interface CalendarEntry {
  readonly id: string;
  readonly version: number;
  readonly name: LocalText;
  readonly problem: LocalText | null;
  /** The day, such as 2026-12-18. */
  readonly decisionOn: string;
  readonly updatedAt: string;
  /** Where the experiment is found in a browser. */
  readonly link: string;
}

const WORDS: Readonly<Record<Language, { readonly day: string; readonly title: string }>> = {
  fi: { day: 'Päätöspäivä', title: 'Kokeilujen päätöspäivät' },
  sv: { day: 'Beslutsdag', title: 'Försökens beslutsdagar' },
  en: { day: 'Decision date', title: 'Decision dates of experiments' },
};

/** How often a calendar program should ask again. */
const ASK_AGAIN_HOURS = 6;

/**
 * All-day events. An experiment keeps its UID for ever and counts its SEQUENCE up with every change, so that a moved date
 * moves the event. What is the same is written the same, byte by byte.
 */
export function decisionCalendar(
  unit: LocalText,
  entries: readonly CalendarEntry[],
  language: Language,
): string {
  const words = WORDS[language];
  const calendar = ical({
    name: `${words.title}: ${inLanguage(unit, language)}`,
    prodId: { company: 'Yhdyspinta', product: 'Yhdyspinta', language: language.toUpperCase() },
    ttl: ASK_AGAIN_HOURS * 60 * 60,
  });
  for (const { id, version, name, problem, decisionOn, updatedAt, link } of entries) {
    const changed = new Date(updatedAt);
    calendar.createEvent({
      id: `experiment-${id}@yhdyspinta`,
      sequence: version,
      stamp: changed,
      lastModified: changed,
      start: new Date(decisionOn),
      allDay: true,
      // It is a day to remember; nobody is busy all of it.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${words.day}: ${inLanguage(name, language)}`,
      description: [inLanguage(problem, language), link].filter((line) => line !== null).join('\n\n'),
      url: link,
    });
  }
  return calendar.toString();
}
