import type { KeyedTheme } from './experiments/types.ts';

/** What the town tries things for; one of the themes is this year’s campaign. */
export const themes: readonly KeyedTheme[] = [
  {
    key: 'kollegoiden-innostaminen',
    name: { fi: 'Innostetaan toisiamme', sv: 'Vi inspirerar varandra', en: 'Inspiring colleagues' },
    description: {
      fi: 'Tutustumme naapuriyksikön työhön paikan päällä, koska tuttua ihmistä on helppo suositella.',
      sv: 'Vi lär känna grannenhetens arbete på plats, för det är lätt att rekommendera någon man känner.',
      en: 'We get to know the work next door on the spot, because it is easy to recommend somebody you know.',
    },
    period: null,
    goal: null,
  },
  {
    key: 'hiljaiset-asiakkaat',
    name: { fi: 'Hiljaiset asiakkaat mukaan', sv: 'Tysta kunder med', en: 'Including quiet clients' },
    description: {
      fi: 'Menemme niiden luo, jotka eivät itse pyydä apua, ja teemme ensimmäisestä askeleesta pienen.',
      sv: 'Vi går till dem som inte själva ber om hjälp och gör det första steget litet.',
      en: 'We go to those who do not ask for help themselves, and make the first step a small one.',
    },
    period: null,
    goal: null,
  },
  {
    key: 'sata-tekoa',
    name: {
      fi: 'Sata tekoa: lisää osallisuutta',
      sv: 'Hundra handlingar: mer delaktighet',
      en: 'A hundred deeds: more participation',
    },
    description: {
      fi: 'Aloitamme vuoden aikana sata pientä kokeilua, joissa asiakas on tekijä eikä vain palvelun saaja.',
      sv: 'Under året inleder vi hundra små försök där kunden är med och gör, inte bara får en tjänst.',
      en: 'Within the year we start a hundred small experiments in which clients do things and are not only served.',
    },
    period: 'year-of-planting',
    goal: 100,
  },
  {
    key: 'hiljainen-tieto',
    name: { fi: 'Hiljainen tieto kiertoon', sv: 'Tyst kunskap vidare', en: 'Passing on tacit knowledge' },
    description: {
      fi: 'Se, mitä kokenut tekijä osaa kertomatta, opitaan tekemällä hetki töitä vierekkäin.',
      sv: 'Det som en erfaren kollega kan utan att säga det lär man sig genom att arbeta sida vid sida en stund.',
      en: 'What an experienced hand knows without saying is learnt by working side by side for a while.',
    },
    period: null,
    goal: null,
  },
  {
    key: 'sahkoiset-palvelut',
    name: { fi: 'Sähköiset palvelut', sv: 'E-tjänster', en: 'E-services' },
    description: {
      fi: 'Rakennamme sähköistä asiointia niin, että se säästää asiakkaan vaivaa eikä siirrä työtä hänelle.',
      sv: 'Vi bygger e-tjänster som sparar kunden besvär och inte lägger över arbetet på kunden.',
      en: 'We build e-services that save clients trouble instead of handing them the work.',
    },
    period: null,
    goal: null,
  },
  {
    key: 'kettera-kehittaminen',
    name: { fi: 'Ketterä kehittäminen', sv: 'Agil utveckling', en: 'Agile development' },
    description: {
      fi: 'Kokeilemme pienesti, katsomme tulosta ja korjaamme suuntaa viikoissa emmekä vuosissa.',
      sv: 'Vi prövar i liten skala, ser på resultatet och ändrar kurs på veckor, inte på år.',
      en: 'We try on a small scale, look at what comes of it and change course within weeks, not years.',
    },
    period: null,
    goal: null,
  },
];
