import { inClubhouse, inCounty, inTown } from './people.ts';
import type { KeyedExperiment } from './types.ts';

/** Sport with those whose mind, pain or duties keep them at home. */
export const movingAgain: readonly KeyedExperiment[] = [
  {
    key: 'klubitalolta-liikkeelle',
    theme: 'hiljaiset-asiakkaat',
    origin: { services: ['mieli-liikkeelle', 'klubitalo'] },
    name: {
      fi: 'Klubitalolta yhdessä liikkeelle',
      sv: 'Tillsammans i väg från klubbhuset',
      en: 'Setting out together from the clubhouse',
    },
    problem: {
      fi: 'Haluaisin kyllä ryhmään. Mutta bussi, vieras halli ja vieraat ihmiset ovat yhdelle päivälle liikaa.',
      sv: 'Jag vill nog vara med i gruppen. Men bussen, en främmande hall och främmande människor är för mycket på en dag.',
      en: 'I would like to join the group. But the bus, a strange hall and strange people are too much for one day.',
    },
    groups: ['mielenterveyskuntoutujat'],
    clientCount: 35,
    participantCount: 15,
    owner: { team: 'soveltava-liikunta-tiimi', people: [inTown('Siiri Kaukovaara')] },
    partners: [
      {
        team: 'valoranta',
        people: [inClubhouse('Merja Kaarnavuo')],
        asked: -208,
        answer: 'yes',
        answered: -200,
      },
    ],
    proposed: -210,
    belief: { fi: 'Kun lähdetään tutusta talosta tutulla porukalla, jännitettävää jää vähemmän.' },
    trial: {
      fi: 'Joka toinen viikko klubitalon bussi vie jäsenet Mieli liikkeelle -ryhmään, joka toinen viikko ohjaaja tulee klubitalon pihalle.',
    },
    place: { fi: 'Klubitalon piha ja liikuntahalli' },
    measure: {
      what: { fi: 'Kuinka helppoa tänään oli lähteä mukaan (1–5)' },
      unit: 'points',
      kind: 'client-experience',
      breadth: 'single-voices',
      source: { fi: 'Hymynaamalappu tunnin päätteeksi' },
      before: 2,
      target: 3.5,
      after: 4,
    },
    success: { fi: 'Lähtemisen helppous nousee vähintään pisteen ja puoli.' },
    startsOn: -170,
    endsOn: -100,
    decisionOn: -95,
    startedOn: -170,
    outcome: {
      fi: 'Pihalla liikuttiin joukolla, mutta bussi hallille kulki melkein tyhjänä. Lähtemisen helppous nousi kahdesta neljään.',
    },
    solved: 'partly',
    lesson: {
      fi: 'Ihmisiä emme saaneet halliin, mutta liikunta saatiin pihalle. Ohjaajan on helpompi vaihtaa paikkaa kuin kuntoutujan.',
      sv: 'Människorna fick vi inte till hallen, men motionen fick vi till gården. Det är lättare för ledaren att byta plats än för den som återhämtar sig.',
      en: 'We did not get the people into the hall, but we got the exercise into the yard. It is easier for the instructor to change places than for a person in recovery.',
    },
    decided: { decision: 'adapt', on: -95, by: 'Siiri Kaukovaara' },
    notes: [
      {
        day: -156,
        text: { fi: 'Pihapelit vetivät mukaan niitäkin, jotka olivat tulleet vain kahville.' },
        writtenBy: 'Merja Kaarnavuo',
      },
      {
        day: -128,
        text: { fi: 'Bussiin nousi taas vain muutama. Jatketaan loppuun asti, mutta suunta alkaa näkyä.' },
        writtenBy: 'Siiri Kaukovaara',
      },
    ],
  },
  {
    key: 'kipuryhma-altaassa',
    theme: 'hiljainen-tieto',
    origin: { services: ['allasjumppa', 'kivunhallintaryhma'] },
    name: {
      fi: 'Kipuryhmän viimeiset kerrat altaassa',
      sv: 'Smärtgruppens sista träffar i bassängen',
      en: 'The pain group’s last sessions in the pool',
    },
    problem: {
      fi: 'Ryhmässä opin, että kivusta huolimatta saa liikkua. Kun ryhmä loppui, en uskaltanut kokeilla sitä yksin.',
      sv: 'I gruppen lärde jag mig att man får röra på sig trots smärtan. När gruppen tog slut vågade jag inte pröva ensam.',
      en: 'In the group I learnt that one may move in spite of pain. When the group ended I did not dare to try it alone.',
    },
    groups: ['pitkaaikaisesta-kivusta-karsivat'],
    clientCount: 30,
    participantCount: 10,
    owner: { team: 'kuntoutus', people: [inCounty('Topi Laaksovirta')] },
    partners: [
      {
        team: 'liikuntapaikat',
        people: [inTown('Jarno Kivisuo'), inTown('Tuulikki Notkosuo')],
        asked: -108,
        answer: 'yes',
        answered: -104,
      },
    ],
    proposed: -110,
    belief: {
      fi: 'Kun liikkumista kokeillaan lämpimässä vedessä jo ryhmän aikana, altaalle on helppo palata.',
    },
    trial: {
      fi: 'Ryhmän kaksi viimeistä kertaa pidetään lämpimässä altaassa. Fysioterapeutti näyttää allasohjaajalle, miten kivusta puhutaan, ja ohjaaja vetää viimeisen kerran.',
    },
    place: { fi: 'Uimahallin monitoimiallas' },
    measure: {
      what: { fi: 'Uskallan liikkua kivusta huolimatta (0–10)' },
      unit: 'points',
      kind: 'client-experience',
      breadth: 'single-voices',
      source: { fi: 'Sama kysymys ryhmän alussa ja viimeisellä kerralla' },
      before: 4,
      target: 6,
      after: 7,
    },
    success: { fi: 'Luottamus liikkumiseen nousee kaksi pistettä, ja osa jatkaa altaassa ryhmän jälkeen.' },
    startsOn: -62,
    endsOn: -6,
    decisionOn: 5,
    startedOn: -62,
    outcome: {
      fi: 'Luottamus nousi neljästä seitsemään. Yli puolet on käynyt altaassa myös ryhmän jälkeen.',
    },
    solved: 'yes',
    lesson: {
      fi: 'Kivusta puhuminen opitaan katsomalla vierestä. Kaksi yhteistä kertaa opetti allasohjaajalle enemmän kuin yksikään opas.',
      sv: 'Att tala om smärta lär man sig genom att se på. Två gemensamma träffar lärde bassängledaren mer än någon handbok.',
      en: 'How to talk about pain is learnt by watching. Two sessions together taught the pool instructor more than any guide.',
    },
    notes: [
      {
        day: -20,
        text: {
          fi: 'Ensimmäinen allaskerta. Vedessä naurettiin. Tuoleilla istuessa sitä ei ole juuri kuultu.',
        },
        writtenBy: 'Topi Laaksovirta',
      },
      {
        day: -13,
        text: {
          fi: 'Vedin kerran itse. Opin sanomaan ”tee se, mikä tuntuu turvalliselta” enkä ”lopeta, jos sattuu”.',
        },
        writtenBy: 'Tuulikki Notkosuo',
      },
    ],
  },
  {
    key: 'vapaapaiva-alkaa-altaalta',
    theme: 'hiljaiset-asiakkaat',
    origin: { services: ['omaishoitajien-uinti', 'omaishoidon-vapaat'] },
    name: {
      fi: 'Vapaapäivä alkaa altaalta',
      sv: 'Den lediga dagen börjar i bassängen',
      en: 'A day off begins in the pool',
    },
    problem: {
      fi: 'Vapaapäivä on myönnetty, mutta kun se tulee, en enää muista, mitä itse haluaisin tehdä. Siivoan kaapit.',
      sv: 'Den lediga dagen är beviljad, men när den kommer minns jag inte längre vad jag själv skulle vilja göra. Jag städar skåpen.',
      en: 'The day off has been granted, but when it comes I no longer remember what I would like to do. I tidy the cupboards.',
    },
    groups: ['omaishoitajat'],
    clientCount: 190,
    owner: { team: 'liikuntapaikat', people: [inTown('Jarno Kivisuo')] },
    partners: [
      {
        team: 'omaishoito',
        people: [inCounty('Maire Korpilinna')],
        asked: -36,
        answer: 'not-now',
        answered: -29,
        until: 40,
        reason: 'Kotikäynneissä on jonoa, ja haluamme tehdä tämän kunnolla. Palataan, kun jono on purettu.',
      },
    ],
    proposed: -38,
    belief: { fi: 'Hoitaja käyttää vapaansa itseensä, kun ensimmäinen tunti on valmiiksi sovittu.' },
    trial: {
      fi: 'Vapaapäivää sovittaessa ohjaaja varaa samalla paikan Hengähdys-vuorolta ja lähettää muistutuksen edellisenä päivänä.',
    },
    place: { fi: 'Uimahalli' },
  },
];
