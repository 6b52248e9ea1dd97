import { inBridge, inCounty, inSeniorsFriends, inTown } from './people.ts';
import type { KeyedExperiment } from './types.ts';

/** Things to take part in, brought to where people already are. */
export const everyoneJoinsIn: readonly KeyedExperiment[] = [
  {
    key: 'liikuntaryhma-tiukuun',
    theme: 'sata-tekoa',
    origin: { services: ['soveltava-liikunta', 'paivatoiminta-ja-tyo'] },
    name: {
      fi: 'Liikuntaryhmä tulee Tiukuun',
      sv: 'Motionsgruppen kommer till Tiuku',
      en: 'The sports group comes to Tiuku',
    },
    problem: {
      fi: 'Boccia olisi viikon kohokohta, mutta illalla ei enää saa kyytiä. Siksi jään yleensä kotiin.',
      sv: 'Boccian vore veckans höjdpunkt, men på kvällen får jag ingen skjuts längre. Därför blir jag oftast hemma.',
      en: 'Boccia would be the best part of the week, but there is no ride in the evening. So I mostly stay at home.',
    },
    groups: ['kehitysvammaiset'],
    clientCount: 60,
    participantCount: 30,
    owner: { team: 'soveltava-liikunta-tiimi', people: [inTown('Siiri Kaukovaara')] },
    partners: [
      {
        team: 'vammaispalvelut',
        people: [inCounty('Torsti Ruokosalmi'), inCounty('Aila Koskenperä')],
        asked: -88,
        answer: 'yes',
        answered: -85,
      },
    ],
    proposed: -90,
    belief: { fi: 'Kun ryhmä kokoontuu päivällä toimintakeskuksessa, kukaan ei tarvitse toista kyytiä.' },
    trial: {
      fi: 'Ohjaaja tuo välineet Tiukuun keskiviikkoisin. Osallistujat valitsevat lajin itse äänestämällä kuvakorteilla.',
    },
    place: { fi: 'Toimintakeskus Tiuku' },
    measure: {
      what: { fi: 'Osallistujia viikossa' },
      unit: 'clients',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Ohjaaja laskee osallistujat joka kerta' },
      before: 15,
      target: 30,
    },
    success: { fi: 'Mukana on joka viikko vähintään 30 osallistujaa.' },
    startsOn: -66,
    endsOn: -10,
    decisionOn: -3,
    startedOn: -66,
    notes: [
      {
        day: -66,
        text: { fi: 'Tanssi voitti äänestyksen, boccia jäi toiseksi. Ohjaaja ehti harjoitella viikonlopun.' },
        writtenBy: 'Siiri Kaukovaara',
      },
      {
        day: -45,
        text: { fi: 'Leipomon väki vaihtoi kahvitauon paikkaa, jotta pääsee mukaan.' },
        writtenBy: 'Aila Koskenperä',
      },
      {
        day: -12,
        text: { fi: 'Sali käy jo ahtaaksi. Päätöksessä pitää miettiä, jaetaanko ryhmä kahtia.' },
        writtenBy: 'Siiri Kaukovaara',
      },
    ],
  },
  {
    key: 'uimataito-suunnitelmaan',
    theme: 'sata-tekoa',
    origin: { services: ['uintia-uusille', 'kotoutumissuunnitelma'] },
    name: {
      fi: 'Uimataito osaksi suunnitelmaa',
      sv: 'Simkunnighet i planen',
      en: 'Swimming becomes part of the plan',
    },
    problem: {
      fi: 'Asun järven rannalla enkä osaa uida. Lapset oppivat koulussa, ja minä seison laiturilla peloissani.',
      sv: 'Jag bor vid en sjö och kan inte simma. Barnen lär sig i skolan, och jag står på bryggan och är rädd.',
      en: 'I live by a lake and cannot swim. The children learn at school, and I stand on the jetty and am afraid.',
    },
    groups: ['kotoutujat'],
    clientCount: 115,
    participantCount: 15,
    owner: { team: 'kotoutuminen', people: [inTown('Inkeri Palosola')] },
    partners: [
      {
        team: 'ohjattu-liikunta',
        people: [inTown('Minea Pajuranta')],
        asked: -79,
        answer: 'yes',
        answered: -76,
      },
      {
        team: 'silta',
        people: [inBridge('Dalia Rahmanova')],
        asked: -70,
        answer: 'yes',
        answered: -69,
      },
    ],
    proposed: -80,
    belief: {
      fi: 'Kun uiminen kirjataan kotoutumissuunnitelmaan kielikurssin rinnalle, siihen on lupa käyttää aikaa.',
    },
    trial: {
      fi: 'Koordinaattori kysyy uimataidosta jokaisessa alkukartoituksessa ja varaa paikan kurssilta. Sillan ohjaaja tulee ensimmäisellä kerralla mukaan pukuhuoneeseen.',
    },
    place: { fi: 'Kotoutumispalvelut ja uimahalli' },
    measure: {
      what: { fi: 'Uimakurssin aloittaneita kahdessa kuukaudessa' },
      unit: 'clients',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Kurssin ilmoittautumiset' },
      before: 5,
      target: 20,
    },
    success: { fi: 'Kurssin aloittaa vähintään 20 kotoutujaa, ja naisten ryhmä täyttyy.' },
    startsOn: -45,
    endsOn: 25,
    decisionOn: 33,
    startedOn: -43,
    notes: [
      {
        day: -43,
        text: {
          fi: 'Kysymys yllätti monet iloisesti. Uima-asun lainaaminen pitää kertoa heti, ettei se jää esteeksi.',
        },
        writtenBy: 'Inkeri Palosola',
      },
      {
        day: -30,
        text: {
          fi: 'Pukuhuoneessa selvitettiin, mikä sauna on ja miksi siellä istutaan. Naurettiin paljon.',
        },
        writtenBy: 'Dalia Rahmanova',
      },
      {
        day: -16,
        text: { fi: 'Ensimmäiset kelluvat jo. Naisten ryhmässä on enää pari paikkaa.' },
        writtenBy: 'Minea Pajuranta',
      },
    ],
  },
  {
    key: 'seuraa-ensimmaiselle-lounaalle',
    theme: 'sata-tekoa',
    origin: { services: ['yhteinen-poyta', 'ystavatoiminta'] },
    name: {
      fi: 'Seuraa ensimmäiselle lounaalle',
      sv: 'Sällskap till första lunchen',
      en: 'Company for the first lunch',
    },
    problem: {
      fi: 'Yhteiseen pöytään on kutsuttu, mutta en mene yksin vieraiden joukkoon. Syön siis kotona niin kuin ennenkin.',
      sv: 'Jag är bjuden till det gemensamma bordet, men jag går inte ensam bland främmande. Så jag äter hemma som förut.',
      en: 'I have been invited to the shared table, but I will not go alone among strangers. So I eat at home as before.',
    },
    groups: ['yksinaiset-ikaihmiset', 'yksin-asuvat-ikaihmiset'],
    clientCount: 50,
    owner: { team: 'keskuskeittio', people: [inTown('Arvo Mustalahti')] },
    partners: [
      {
        team: 'ikaystavat',
        people: [inSeniorsFriends('Liisi Porkkasalo')],
        asked: -13,
        answer: 'yes',
        answered: -11,
      },
    ],
    proposed: -14,
    belief: { fi: 'Kun vapaaehtoinen hakee kotoa ja istuu viereen, toisella kerralla uskaltaa jo itse.' },
    trial: {
      fi: 'Ystävä tulee ensimmäisellä kerralla ovelle asti, kulkee mukana Kattilaan ja esittelee tulijan pöydälle. Keittiö tarjoaa ystävän lounaan.',
    },
    place: { fi: 'Ruokasali Kattila' },
    measure: {
      what: { fi: 'Ensikertalaisista sanoo, että tulee uudelleen' },
      unit: 'percent',
      kind: 'client-experience',
      breadth: 'broad-feedback',
      source: { fi: 'Yksi kysymys lähtiessä, vastaus pavulla purkkiin' },
      before: 40,
      target: 70,
    },
    success: { fi: 'Seitsemän kymmenestä ensikertalaisesta sanoo tulevansa uudelleen.' },
    startsOn: 9,
    endsOn: 65,
    decisionOn: 72,
  },
];
