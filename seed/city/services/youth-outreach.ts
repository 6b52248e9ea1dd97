import type { SampleService } from '../types.ts';

export const youthOutreach: readonly SampleService[] = [
  {
    key: 'etsiva-tyo',
    team: 'etsiva-nuorisotyo',
    name: { fi: 'Etsivä nuorisotyö', sv: 'Uppsökande ungdomsarbete', en: 'Outreach youth work' },
    summary: {
      fi: 'Kulkee nuoren rinnalla, kun työ tai opiskelu ei ole löytynyt ja muut palvelut tuntuvat kaukaisilta.',
    },
    description: {
      fi: 'Etsivälle voi laittaa viestin myös kaveri, vanhempi tai opettaja. Tavataan siellä missä nuorelle sopii, vaikka autossa parkkipaikalla. Mitään ei tehdä ilman nuoren suostumusta, eikä mukaan tulemisesta seuraa velvoitteita.',
    },
    ageMin: 15,
    ageMax: 28,
    channels: ['in-person', 'phone', 'chat', 'home-visit'],
    languages: ['fi', 'en'],
    fee: 'free',
    clientsPerYear: 78,
    keywords: ['jalkautuva', 'rinnalla kulkija', 'NEET'],
    reviewedAt: '2026-09-15',
    groups: [
      { key: 'tyon-ja-koulun-ulkopuolella', weight: 3, clientsPerYear: 52 },
      { key: 'pitkaaikaistyottomat-nuoret', weight: 2, clientsPerYear: 14 },
    ],
    classes: ['P28.4'],
  },
  {
    key: 'pelit-ja-verkko',
    team: 'etsiva-nuorisotyo',
    name: { fi: 'Etsivä verkossa', sv: 'Uppsökande arbete på nätet', en: 'Outreach online' },
    summary: { fi: 'Tapaa työntekijä pelin tai keskustelukanavan kautta, jos ulos lähteminen on vaikeaa.' },
    description: {
      fi: 'Palvelimella pelataan tiistaisin ja torstaisin iltakymmeneen, ja kahdenkeskinen juttelu onnistuu nimimerkillä. Moni on tullut ensin kuuntelemaan ja vasta kuukausien päästä kahville.',
    },
    ageMin: 13,
    ageMax: 28,
    channels: ['online', 'chat'],
    fee: 'free',
    clientsPerYear: 45,
    keywords: ['pelaaminen', 'verkkonuorisotyö', 'nimetön'],
    reviewedAt: '2025-11-25',
    groups: [
      { key: 'tyon-ja-koulun-ulkopuolella', weight: 3, clientsPerYear: 26 },
      { key: 'koulua-kaymattomat', weight: 1, clientsPerYear: 6 },
    ],
    classes: ['P28.4', 'P28.1'],
  },
  {
    key: 'starttipaja',
    team: 'nuorten-tyopaja',
    name: { fi: 'Starttipaja', sv: 'Startverkstad', en: 'Starter workshop' },
    summary: {
      fi: 'Ensiaskel pajalle: lyhyitä päiviä, pientä porukkaa ja arjen rytmin opettelua käsillä tehden.',
    },
    description: {
      fi: 'Starttipajalla korjataan polkupyöriä, laitetaan ruokaa ja huolletaan lainaamon suksia. Aluksi riittää kaksi tuntia kahdesti viikossa. Jakso sovitaan kolmeksi kuukaudeksi kerrallaan yhdessä omavalmentajan kanssa.',
    },
    ageMin: 16,
    ageMax: 29,
    channels: ['in-person', 'group'],
    fee: 'free',
    clientsPerYear: 28,
    keywords: ['paja', 'arjen taidot', 'starttivalmennus'],
    reviewedAt: '2026-02-19',
    groups: [
      { key: 'pitkaaikaistyottomat-nuoret', weight: 3, clientsPerYear: 16 },
      { key: 'tyottomat-nuoret', weight: 2, clientsPerYear: 28 },
    ],
    classes: ['P28.3'],
    otherTeams: [{ key: 'tyonhakijat', role: 'referrer' }],
  },
  {
    key: 'pajan-yksilovalmennus',
    team: 'nuorten-tyopaja',
    name: {
      fi: 'Pajan yksilövalmennus',
      sv: 'Individuell träning på verkstaden',
      en: 'Individual coaching at the workshop',
    },
    summary: {
      fi: 'Valmentaja pohtii nuoren kanssa, mitä ammattia tai koulutusta kohti lähdetään ja mikä on seuraava askel.',
    },
    description: {
      fi: 'Valmennus kestää puolesta vuodesta vuoteen. Sen aikana kartoitetaan vahvuudet, tehdään ansioluettelo, käydään tutustumassa työpaikkoihin ja oppilaitoksiin ja haetaan niihin yhdessä.',
    },
    ageMin: 16,
    ageMax: 29,
    channels: ['in-person', 'phone'],
    fee: 'free',
    clientsPerYear: 41,
    keywords: ['valmennus', 'ammatinvalinta', 'ansioluettelo'],
    reviewedAt: '2024-02-27',
    groups: [
      { key: 'tyottomat-nuoret', weight: 3, clientsPerYear: 41 },
      { key: 'tyon-ja-koulun-ulkopuolella', weight: 2, clientsPerYear: 18 },
    ],
    classes: ['P28.3', 'P10.2'],
  },
];
