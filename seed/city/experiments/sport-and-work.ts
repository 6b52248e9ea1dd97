import { inTown } from './people.ts';
import type { KeyedExperiment } from './types.ts';

/** Sport and employment, who have the same clients and had hardly heard of each other. */
export const sportAndWork: readonly KeyedExperiment[] = [
  {
    key: 'yhdessa-ovesta-sisaan',
    theme: 'kollegoiden-innostaminen',
    origin: { services: ['liiketta-arkeen', 'tyokykykoordinaattori'] },
    name: {
      fi: 'Ensimmäisellä kerralla yhdessä ovesta sisään',
      sv: 'Första gången går vi in tillsammans',
      en: 'The first time, through the door together',
    },
    problem: {
      fi: 'Sain lapun, jossa oli ryhmän aika ja paikka. Lappu jäi eteisen pöydälle, koska en tuntenut siellä ketään.',
      sv: 'Jag fick en lapp med gruppens tid och plats. Den blev liggande i hallen, för jag kände ingen där.',
      en: 'I was given a slip with the time and place of the group. It stayed on the hall table, because I knew nobody there.',
    },
    groups: ['pitkaaikaistyottomat', 'osatyokykyiset'],
    clientCount: 40,
    participantCount: 15,
    owner: { team: 'ohjattu-liikunta', people: [inTown('Minea Pajuranta'), inTown('Eetu Lehmusvirta')] },
    partners: [
      {
        team: 'tyollistymisen-tuki',
        people: [inTown('Päivikki Sorvala'), inTown('Juhani Väliharju')],
        asked: -60,
        answer: 'yes',
        answered: -57,
      },
    ],
    proposed: -62,
    belief: {
      fi: 'Kun tuttu työntekijä tulee ensimmäisellä kerralla mukaan, useampi uskaltautuu ryhmään ja myös jatkaa.',
    },
    trial: {
      fi: 'Koordinaattori tai valmentaja tapaa asiakkaan hallin aulassa ja on mukana koko ensimmäisen tunnin, verkkareissa hänkin.',
    },
    place: { fi: 'Liikuntahalli ja sen lähipolut' },
    measure: {
      what: { fi: 'Ryhmään ohjatuista on mukana vielä kolmannella kerralla' },
      unit: 'percent',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Ryhmän osallistujalista, siitä vain osuus' },
      before: 35,
      target: 60,
    },
    success: { fi: 'Vähintään kuusi kymmenestä tulee vielä kolmannella kerralla.' },
    startsOn: -28,
    endsOn: 21,
    decisionOn: 26,
    startedOn: -27,
    notes: [
      {
        day: -27,
        text: { fi: 'Melkein kaikki sovitut tulivat. Aulassa juotiin ensin kahvit, ja se kannatti.' },
        writtenBy: 'Minea Pajuranta',
      },
      {
        day: -20,
        text: {
          fi: 'Moni tuli tällä kertaa jo ilman saattajaa. Viestiin lisättiin, että sisäkenkiä ei tarvita.',
        },
        writtenBy: 'Päivikki Sorvala',
      },
      {
        day: -6,
        text: { fi: 'Salissa oli tungosta. Lenkillä asiakas puhuu eri asioista kuin pöydän ääressä.' },
        writtenBy: 'Juhani Väliharju',
      },
    ],
  },
  {
    key: 'aamuvuoro-alkuhaastattelussa',
    theme: 'kollegoiden-innostaminen',
    origin: { services: ['aamuvuoro-tyottomille', 'tyonhaun-aloitus'] },
    name: {
      fi: 'Aamuvuoro puheeksi jo alkuhaastattelussa',
      sv: 'Morgonturen tas upp redan i första intervjun',
      en: 'Bring up the free mornings in the first interview',
    },
    problem: {
      fi: 'Ensimmäisinä työttömyysviikkoina päivistä katoaa ryhti. Ilmaisesta aamuvuorosta kuulee vasta, kun aamuisin ei enää jaksa lähteä.',
      sv: 'Under de första veckorna utan arbete tappar dagarna sin form. Om de kostnadsfria morgnarna får man höra först när man inte längre orkar ge sig i väg.',
      en: 'In the first weeks without work the days lose their shape. You hear of the free mornings only when you no longer have the strength to set out.',
    },
    groups: ['tyottomat', 'tyottomaksi-jaaminen'],
    clientCount: 110,
    owner: { team: 'tyonhakijat', people: [inTown('Tero Haapasuo')] },
    partners: [
      {
        team: 'ohjattu-liikunta',
        people: [inTown('Eetu Lehmusvirta')],
        asked: -22,
        answer: 'yes',
        answered: -18,
      },
    ],
    proposed: -24,
    belief: { fi: 'Vuorolle lähdetään helpommin, kun siitä kertoo joku, joka on itse käynyt siellä.' },
    trial: {
      fi: 'Omavalmentajat käyvät kerran itse aamuvuorolla. Sen jälkeen he kertovat siitä jokaisessa alkuhaastattelussa ja sopivat halukkaan kanssa ensimmäisen aamun.',
    },
    place: { fi: 'Torin toimipiste ja uimahalli' },
    measure: {
      what: { fi: 'Aamuvuoron ensikertalaisia kuukaudessa' },
      unit: 'clients',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Kassa pitää tukkimiehen kirjanpitoa, nimiä ei kysytä' },
      before: 10,
      target: 30,
    },
    success: { fi: 'Aamuvuorolle tulee kuukaudessa vähintään 30 ensikertalaista.' },
    startsOn: 6,
    endsOn: 48,
    decisionOn: 55,
  },
  {
    key: 'treeni-pajapaivaan',
    theme: 'sata-tekoa',
    origin: { services: ['nuorten-voimaryhma', 'starttipaja'] },
    name: {
      fi: 'Pajapäivä alkaa salilta',
      sv: 'Verkstadsdagen börjar på gymmet',
      en: 'The workshop day begins at the gym',
    },
    problem: {
      fi: 'Aamulla ei jaksa nousta, kun kukaan ei odota missään. Salille meneminen yksin olisi vielä vaikeampaa.',
      sv: 'Det är svårt att orka upp på morgonen när ingen väntar på en. Att gå ensam till gymmet vore ännu svårare.',
      en: 'It is hard to get up in the morning when nobody is waiting for you. Going to the gym alone would be harder still.',
    },
    groups: ['pitkaaikaistyottomat-nuoret', 'tyottomat-nuoret'],
    clientCount: 30,
    participantCount: 15,
    owner: { team: 'nuorten-tyopaja', people: [inTown('Kimmo Salokannel')] },
    partners: [
      {
        team: 'ohjattu-liikunta',
        people: [inTown('Minea Pajuranta')],
        asked: -186,
        answer: 'yes',
        answered: -180,
      },
    ],
    proposed: -190,
    belief: {
      fi: 'Kun tuttu porukka treenaa ensin yhdessä, pajalle on helpompi tulla myös niinä aamuina, jolloin ei huvittaisi.',
    },
    trial: {
      fi: 'Kahtena aamuna viikossa pajapäivä alkaa tunnilla salilla. Ohjaaja ja valmentaja treenaavat mukana, ja aamupala syödään pajalla.',
    },
    place: { fi: 'Uimahallin kuntosali ja työpaja Vasara' },
    measure: {
      what: { fi: 'Paikallaolo sovittuina pajapäivinä' },
      unit: 'percent',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Pajan läsnäolokirjanpito, siitä vain osuus' },
      before: 55,
      target: 70,
      after: 75,
    },
    success: { fi: 'Paikallaolo nousee vähintään 70 prosenttiin.' },
    startsOn: -160,
    endsOn: -90,
    decisionOn: -85,
    startedOn: -160,
    outcome: {
      fi: 'Paikallaolo nousi 75 prosenttiin. Nuoret pyysivät kolmatta aamua, ja osa käy nyt salilla myös omalla ajallaan.',
    },
    solved: 'yes',
    lesson: {
      fi: 'Sali ei ollut se juttu vaan se, että joku huomasi, kuka tuli. Siksi valmentajan pitää treenata mukana eikä seistä seinän vieressä.',
      sv: 'Det var inte gymmet som gjorde det, utan att någon lade märke till vem som kom. Därför ska handledaren träna med och inte stå vid väggen.',
      en: 'It was not the gym that did it but that somebody noticed who came. So the coach has to train along, not stand by the wall.',
    },
    decided: { decision: 'adopt', on: -86, by: 'Kimmo Salokannel' },
    notes: [
      {
        day: -153,
        text: {
          fi: 'Aluksi aamu oli hiljainen. Kun kahvinkeitin siirrettiin salin aulaan, juttu alkoi kulkea.',
        },
        writtenBy: 'Minea Pajuranta',
      },
      {
        day: -118,
        text: {
          fi: 'Uusi tulija sanoi jäävänsä, koska täällä häntä odotetaan. Se taitaa olla koko resepti.',
        },
        writtenBy: 'Kimmo Salokannel',
      },
    ],
  },
];
