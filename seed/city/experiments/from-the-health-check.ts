import { inCounty, inTown } from './people.ts';
import type { KeyedExperiment } from './types.ts';

/** One experiment that half succeeded, and the one that follows it up. */
export const fromTheHealthCheck: readonly KeyedExperiment[] = [
  {
    key: 'terveystarkastuksesta-ryhmaan',
    theme: 'kettera-kehittaminen',
    origin: { services: ['liiketta-arkeen', 'tyottoman-terveystarkastus'] },
    name: {
      fi: 'Terveystarkastuksesta suoraan ryhmään',
      sv: 'Från hälsokontrollen direkt till gruppen',
      en: 'From the health check straight to the group',
    },
    problem: {
      fi: 'Tarkastuksessa sanottiin, että pitäisi liikkua enemmän, ja käteen annettiin esite. Kotona en tiennyt, mistä aloittaa.',
      sv: 'Vid kontrollen sade de att jag borde röra på mig mer och gav mig en broschyr. Hemma visste jag inte var jag skulle börja.',
      en: 'At the check they told me to move more and gave me a leaflet. At home I did not know where to begin.',
    },
    groups: ['pitkaaikaistyottomat', 'vahan-liikkuvat-aikuiset'],
    clientCount: 60,
    participantCount: 10,
    owner: { team: 'terveysasema', people: [inCounty('Outi Selkäsaari')] },
    partners: [
      {
        team: 'ohjattu-liikunta',
        people: [inTown('Minea Pajuranta')],
        asked: -148,
        answer: 'yes',
        answered: -141,
      },
    ],
    proposed: -150,
    belief: {
      fi: 'Kun paikka ryhmästä sovitaan jo vastaanotolla, lähteminen on helpompaa kuin esitteen kanssa.',
    },
    trial: {
      fi: 'Sairaanhoitaja varaa paikan Liikettä arkeen -ryhmästä tarkastuksen päätteeksi. Mukaan saa kortin, jossa on aika ja ohjaajan nimi.',
    },
    place: { fi: 'Koivuselän terveysasema' },
    measure: {
      what: { fi: 'Tarkastuksessa käyneistä on aloittanut liikuntaryhmässä' },
      unit: 'percent',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Tarkastusten ja ryhmässä aloittaneiden määrät kuukausittain' },
      before: 5,
      target: 30,
      after: 15,
    },
    success: { fi: 'Ryhmässä aloittaa lähes joka kolmas niistä, joille liikuntaa suositellaan.' },
    startsOn: -125,
    endsOn: -70,
    decisionOn: -65,
    startedOn: -124,
    outcome: {
      fi: 'Ryhmässä aloitti 15 prosenttia. Moni oli ottanut kortin kohteliaisuudesta ja jännitti vierasta paikkaa.',
    },
    solved: 'partly',
    lesson: {
      fi: 'Kortti on parempi kuin esite, mutta sekin on vain paperia. Väliin tarvitaan ihmisen ääni: joku, joka soittaa ennen ensimmäistä kertaa.',
      sv: 'Ett kort är bättre än en broschyr, men också det är bara papper. Det behövs en människas röst: någon som ringer före första gången.',
      en: 'A card is better than a leaflet, but it is still only paper. It takes a human voice: somebody who calls before the first time.',
    },
    decided: { decision: 'try-again', on: -63, by: 'Outi Selkäsaari' },
    notes: [
      {
        day: -110,
        text: { fi: 'Paikan varaaminen vie vastaanotolla kaksi minuuttia. Se mahtuu käyntiin.' },
        writtenBy: 'Outi Selkäsaari',
      },
      {
        day: -88,
        text: { fi: 'Varattuja paikkoja jää tyhjäksi. Soitin muutamalle: jännittää, ei muuta.' },
        writtenBy: 'Minea Pajuranta',
      },
    ],
  },
  {
    key: 'soitto-ennen-ensimmaista-kertaa',
    theme: 'kettera-kehittaminen',
    continues: 'terveystarkastuksesta-ryhmaan',
    origin: { services: ['liiketta-arkeen', 'tyottoman-terveystarkastus'] },
    name: {
      fi: 'Soitto ennen ensimmäistä kertaa',
      sv: 'Ett samtal före första gången',
      en: 'A call before the first time',
    },
    problem: {
      fi: 'Paikka ryhmästä on varattu, mutta kukaan ei ole kertonut, mitä siellä tapahtuu ja pitääkö osata jotain. Helpointa on jäädä kotiin.',
      sv: 'Platsen i gruppen är bokad, men ingen har berättat vad som händer där eller om man måste kunna något. Det lättaste är att stanna hemma.',
      en: 'A place in the group is booked, but nobody has said what happens there or whether you have to know how. The easiest thing is to stay at home.',
    },
    groups: ['pitkaaikaistyottomat', 'vahan-liikkuvat-aikuiset'],
    clientCount: 60,
    participantCount: 20,
    owner: { team: 'terveysasema', people: [inCounty('Outi Selkäsaari')] },
    partners: [
      {
        team: 'ohjattu-liikunta',
        people: [inTown('Minea Pajuranta'), inTown('Eetu Lehmusvirta')],
        asked: -56,
        answer: 'yes',
        answered: -54,
      },
      {
        team: 'tyonhakijat',
        people: [inTown('Tero Haapasuo')],
        asked: -56,
        answer: 'yes',
        answered: -47,
      },
    ],
    proposed: -58,
    belief: { fi: 'Muutama minuutti puhelimessa ohjaajan kanssa vie suurimman jännityksen.' },
    trial: {
      fi: 'Ohjaaja soittaa jokaiselle, joka on tarkastuksessa luvannut tulla, ja kertoo, miten ensimmäinen kerta sujuu. Omavalmentaja kysyy seuraavassa tapaamisessa, miten meni.',
    },
    place: { fi: 'Puhelimessa; ryhmä kokoontuu liikuntahallilla' },
    measure: {
      what: { fi: 'Tarkastuksessa käyneistä on aloittanut liikuntaryhmässä' },
      unit: 'percent',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Tarkastusten ja ryhmässä aloittaneiden määrät kuukausittain' },
      before: 15,
      target: 30,
    },
    success: { fi: 'Osuus kaksinkertaistuu, eikä soittamiseen kulu viikossa tuntia enempää.' },
    startsOn: -34,
    endsOn: 8,
    decisionOn: 12,
    startedOn: -32,
    notes: [
      {
        day: -32,
        text: { fi: 'Ensimmäiset soitot tehty. Yleisin kysymys: saako lähteä kesken pois? Saa.' },
        writtenBy: 'Eetu Lehmusvirta',
      },
      {
        day: -21,
        text: {
          fi: 'Vastaanotolla pitää muistaa kysyä lupa soittoon. Lisäsimme sen tarkastuksen muistilistaan.',
        },
        writtenBy: 'Outi Selkäsaari',
      },
      {
        day: -9,
        text: { fi: 'Valtaosa tavoitetuista on tullut. Soittoaika kello 15 toimii paremmin kuin aamu.' },
        writtenBy: 'Minea Pajuranta',
      },
    ],
  },
];
