import { inCounty, inTown, inUnemployedHouse } from './people.ts';
import type { KeyedExperiment } from './types.ts';

/** Tried in earnest, did not work, and told as proudly as what did: it spares the next ones the same weeks. */
export const stoppedWithALesson: readonly KeyedExperiment[] = [
  {
    key: 'sosiaaliohjaaja-ruokajonossa',
    theme: 'hiljaiset-asiakkaat',
    origin: { services: ['ruokakassit', 'taydentava-toimeentulotuki'] },
    name: {
      fi: 'Sosiaaliohjaaja ruokajonossa',
      sv: 'Socialhandledaren i matkön',
      en: 'A social worker at the food queue',
    },
    problem: {
      fi: 'Jonotan ruokaa joka perjantai. Kukaan ei ole kertonut, että rikkoutuneeseen pesukoneeseen voisi hakea rahaa.',
      sv: 'Jag köar för mat varje fredag. Ingen har berättat att man kan söka pengar till en tvättmaskin som gått sönder.',
      en: 'I queue for food every Friday. Nobody has told me that one can apply for money when the washing machine breaks down.',
    },
    groups: ['toimeentulotuen-saajat', 'pienituloiset-lapsiperheet'],
    clientCount: 100,
    participantCount: '<5',
    owner: { team: 'tyottomien-toimitila', people: [inUnemployedHouse('Tauno Pihlajasuo')] },
    partners: [
      {
        team: 'aikuissosiaalityo',
        people: [inCounty('Neea Petäjäaho')],
        asked: -137,
        answer: 'yes',
        answered: -128,
      },
    ],
    proposed: -140,
    belief: { fi: 'Kun ohjaaja on jonon vieressä, hakemus syntyy siinä samassa.' },
    trial: {
      fi: 'Sosiaaliohjaaja päivystää kuutena perjantaina pöydän ääressä jonon vieressä ja auttaa hakemuksen alkuun.',
    },
    place: { fi: 'Työttömien Tuvan piha' },
    measure: {
      what: { fi: 'Pöydän ääressä hakemuksen aloittaneita' },
      unit: 'clients',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Ohjaaja merkitsee määrän, ei nimiä' },
      before: 0,
      target: 30,
      after: '<5',
    },
    success: { fi: 'Hakemuksen aloittaa kuudessa viikossa vähintään 30 ihmistä.' },
    startsOn: -100,
    endsOn: -60,
    decisionOn: -55,
    startedOn: -100,
    outcome: {
      fi: 'Pöytään istahti kuudessa viikossa alle viisi ihmistä. Jonon jälkeen kahville jäätiin pitkäksi aikaa, ja siellä kysyttiin paljonkin.',
    },
    solved: 'no',
    lesson: {
      fi: 'Jonossa kukaan ei halua näyttää tarvitsevansa vielä lisää apua. Kysymykset tulevat kahvipöydässä, kun kassi on jo kädessä. Tämä selvisi kuudessa viikossa eikä kahdessa vuodessa, ja siitä olemme ylpeitä.',
      sv: 'I en kö vill ingen visa att man behöver ännu mer hjälp. Frågorna kommer vid kaffebordet, när kassen redan är i handen. Det såg vi på sex veckor i stället för två år, och det är vi stolta över.',
      en: 'In a queue nobody wants to be seen needing even more help. The questions come over coffee, with the bag already in hand. We found that out in six weeks instead of two years, and we are proud of it.',
    },
    decided: { decision: 'stop', on: -57, by: 'Tauno Pihlajasuo' },
    notes: [
      {
        day: -93,
        text: { fi: 'Jono kulki pöydän ohi katse maassa. Siirsimme pöydän kauemmas, mutta se ei auttanut.' },
        writtenBy: 'Neea Petäjäaho',
      },
      {
        day: -72,
        text: { fi: 'Jätin pöydän ja kaadoin kahvia. Siinä oli yhtäkkiä kolmen tunnin työ.' },
        writtenBy: 'Neea Petäjäaho',
      },
    ],
  },
  {
    key: 'kirjakassi-kotihoidosta',
    theme: 'kettera-kehittaminen',
    origin: { services: ['kirjat-kotiin', 'kotihoidon-kaynnit'] },
    name: {
      fi: 'Kotihoito tilaa kirjakassin',
      sv: 'Hemvården beställer bokkassen',
      en: 'Home care orders the book bag',
    },
    problem: {
      fi: 'Lukisin mielelläni, mutta en jaksa soittaa kirjastoon enkä osaa tilata netistä. Päivän ainoa kävijä on hoitaja.',
      sv: 'Jag skulle gärna läsa, men jag orkar inte ringa till biblioteket och kan inte beställa på nätet. Skötaren är dagens enda besök.',
      en: 'I would love to read, but I have no strength to call the library and cannot order online. The nurse is the only caller of the day.',
    },
    groups: ['kotihoidon-asiakkaat'],
    clientCount: 80,
    participantCount: 5,
    owner: { team: 'kirjasto', people: [inTown('Onni Raitasuo')] },
    partners: [
      {
        team: 'kotihoito',
        people: [inCounty('Heidi Kurkiniemi')],
        asked: -118,
        answer: 'yes',
        answered: -112,
      },
    ],
    proposed: -120,
    belief: { fi: 'Hoitaja näkee, kuka kaipaa luettavaa, ja tilaus hoituu käynnin lomassa.' },
    trial: {
      fi: 'Kahden reitin hoitajat kysyvät käynnillä, mitä asiakas lukisi, ja tilaavat kassin työpuhelimella. Kirjasto tuo sen samalla viikolla.',
    },
    place: { fi: 'Keskustan ja Niemen kotihoidon reitit' },
    measure: {
      what: { fi: 'Hoitajien tekemiä tilauksia kuukaudessa' },
      unit: 'times',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Kirjaston tilauslista' },
      before: 0,
      target: 20,
      after: 6,
    },
    success: { fi: 'Hoitajat tilaavat kuukaudessa vähintään 20 kassia, eikä käynti veny.' },
    startsOn: -95,
    endsOn: -40,
    decisionOn: -35,
    startedOn: -95,
    outcome: {
      fi: 'Tilauksia tehtiin kuusi kuukaudessa. Käynnin minuutit menivät lääkkeisiin ja ruokaan, ja hyvä aikomus jäi autoon.',
    },
    solved: 'no',
    lesson: {
      fi: 'Kiireiselle ei kannata antaa yhtään tehtävää lisää, vaikka hän näkee tarpeen ensimmäisenä. Nyt osaamme pyytää hoitajalta vain vinkin asiakkaan luvalla; soittaminen on kirjaston työtä.',
      sv: 'Den som har bråttom ska inte få en enda uppgift till, även om hen ser behovet först. Nu vet vi att be skötaren bara om ett tips, med kundens tillåtelse; att ringa är bibliotekets jobb.',
      en: 'Do not give busy people one more task, even if they are the first to see the need. Now we know to ask the nurse only for a hint, with the client’s permission; calling is the library’s job.',
    },
    decided: { decision: 'stop', on: -37, by: 'Onni Raitasuo' },
    notes: [
      {
        day: -80,
        text: { fi: 'Lähdin reitille mukaan yhdeksi aamuksi. Ymmärrän nyt, mihin minuutit menevät.' },
        writtenBy: 'Onni Raitasuo',
      },
      {
        day: -52,
        text: { fi: 'Tilauslomake kutistettiin kolmeen kysymykseen. Ei sekään auttanut, aika loppuu silti.' },
        writtenBy: 'Heidi Kurkiniemi',
      },
    ],
  },
];
