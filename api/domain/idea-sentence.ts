import type { Language, LocalText } from '../contract/common.ts';
import { textIn } from './local-text.ts';
import { hardlyKnow } from './relations/tie.ts';

/** What the first sentence of a canvas is made from. */
export interface IdeaFacts {
  readonly services: { readonly a: LocalText; readonly b: LocalText };
  /** What both serve, the most telling first. */
  readonly clientGroups: readonly LocalText[];
  /** T of the two units; null: nobody has said. */
  readonly tie: number | null;
}

/** Longer names are cut, so that the sentence fits the canvas. */
const LONGEST_NAME = 150;
/** So many groups one can still read in a sentence. */
const NAMED_GROUPS = 2;

type Words = {
  readonly need: (a: string, b: string) => string;
  readonly bothOne: (group: string) => string;
  readonly both: (groups: string) => string;
  readonly strangers: string;
};

const WORDS: Readonly<Record<Language, Words>> = {
  fi: {
    need: (a, b) => `Sama asiakas voi tarvita sekä palvelua ”${a}” että palvelua ”${b}”`,
    bothOne: (group) => `Molemmat palvelevat tätä ryhmää: ${group}.`,
    both: (groups) => `Molemmat palvelevat näitä ryhmiä: ${groups}.`,
    strangers: 'Yksiköt tuntevat toisensa enintään nimeltä.',
  },
  sv: {
    need: (a, b) => `Samma kund kan behöva både ”${a}” och ”${b}”`,
    bothOne: (group) => `Båda är till för denna grupp: ${group}.`,
    both: (groups) => `Båda är till för dessa grupper: ${groups}.`,
    strangers: 'Enheterna känner varandra högst till namnet.',
  },
  en: {
    need: (a, b) => `The same client may need both “${a}” and “${b}”`,
    bothOne: (group) => `Both serve this group: ${group}.`,
    both: (groups) => `Both serve these groups: ${groups}.`,
    strangers: 'The two units know each other by name at most.',
  },
};

/** The first sentences of a canvas, in each language; every word of them is in the facts. */
export function ideaSentence({ services, clientGroups, tie }: IdeaFacts): LocalText {
  const inLanguage = (language: Language): string => {
    const words = WORDS[language];
    const groups = clientGroups.slice(0, NAMED_GROUPS).map((group) => nameIn(group, language));
    const both = groups.length === 1 ? words.bothOne : words.both;
    const pair = words.need(nameIn(services.a, language), nameIn(services.b, language));
    const need = groups.length === 0 ? `${pair}.` : `${pair}. ${both(groups.join(', '))}`;
    return hardlyKnow(tie) ? `${need} ${words.strangers}` : need;
  };
  return { fi: inLanguage('fi'), sv: inLanguage('sv'), en: inLanguage('en') };
}

function nameIn(text: LocalText, language: Language): string {
  const name = textIn(text, language);
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
