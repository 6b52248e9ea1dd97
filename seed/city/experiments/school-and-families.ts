import { inCounty, inTown } from './people.ts';
import type { KeyedExperiment } from './types.ts';

/** Help for children and parents that meets them where they are anyway. */
export const schoolAndFamilies: readonly KeyedExperiment[] = [
  {
    key: 'kuraattori-puuropoydassa',
    theme: 'kettera-kehittaminen',
    origin: { services: ['aamupuuro', 'kuraattori'] },
    name: {
      fi: 'Kuraattori puuropöydässä',
      sv: 'Kuratorn vid grötbordet',
      en: 'The school social worker at the porridge table',
    },
    problem: {
      fi: 'Kuraattorin oveen ei kehtaa koputtaa, kun muut näkevät. Aamulla olisi asiaa, iltapäivällä ei enää.',
      sv: 'Jag skäms för att knacka på hos kuratorn när andra ser det. På morgonen hade jag något att säga, på eftermiddagen inte längre.',
      en: 'I am too shy to knock on the social worker’s door when others can see. In the morning I had something to say, in the afternoon no longer.',
    },
    groups: ['ylakoululaiset', 'koulua-kaymattomat'],
    clientCount: 85,
    participantCount: 25,
    owner: { team: 'koulukeittiot', people: [inTown('Terhi Vainiokorpi')] },
    partners: [
      {
        team: 'opiskeluhuolto',
        people: [inCounty('Sofia Nevalahti')],
        asked: -73,
        answer: 'yes',
        answered: -68,
      },
    ],
    proposed: -75,
    belief: { fi: 'Kun kuraattori on tuttu jo puuropöydästä, nuori aloittaa puheen itse.' },
    trial: {
      fi: 'Kuraattori syö aamupuuron ruokalassa kahtena aamuna viikossa ilman mappia ja kiirettä. Nuori päättää itse, puhuuko ja mistä.',
    },
    place: { fi: 'Kaarron yhtenäiskoulun ruokala' },
    measure: {
      what: { fi: 'Nuoren itse aloittamia keskusteluja viikossa' },
      unit: 'times',
      kind: 'client-experience',
      breadth: 'single-voices',
      source: { fi: 'Tukkimiehen kirjanpito, ei nimiä eikä aiheita' },
      before: 1,
      target: 6,
    },
    success: { fi: 'Nuoret aloittavat itse vähintään kuusi keskustelua viikossa.' },
    startsOn: -54,
    endsOn: -5,
    decisionOn: -1,
    startedOn: -52,
    notes: [
      {
        day: -52,
        text: {
          fi: 'Ensimmäisenä aamuna kaikki katsoivat lautasta. Seuraavalla kerralla otan pelikortit mukaan.',
        },
        writtenBy: 'Sofia Nevalahti',
      },
      {
        day: -38,
        text: {
          fi: 'Kortit toimivat. Keittiössäkin opittiin, milloin on hyvä laskea kauha ja vain kuunnella.',
        },
        writtenBy: 'Terhi Vainiokorpi',
      },
      {
        day: -17,
        text: {
          fi: 'Tällä viikolla keskusteluja oli jo enemmän kuin tavoite. Aamuvuoro vie kuraattorilta kolme tuntia viikossa.',
        },
        writtenBy: 'Sofia Nevalahti',
      },
    ],
  },
  {
    key: 'varusteet-samalla-paatoksella',
    theme: 'sahkoiset-palvelut',
    origin: { services: ['liikuntavalinelainaamo', 'harrastustuki'] },
    name: {
      fi: 'Varusteet samalla päätöksellä',
      sv: 'Utrustningen med samma beslut',
      en: 'Equipment with the same decision',
    },
    problem: {
      fi: 'Tuki maksoi lapsen harrastuksen, mutta varusteisiin ei ollut rahaa. Lainaamosta kuulimme vasta, kun kausi oli ohi.',
      sv: 'Stödet betalade barnets hobby, men till utrustningen fanns inga pengar. Om utlåningen hörde vi först när säsongen var över.',
      en: 'The grant paid for our child’s hobby, but there was no money for the equipment. We heard of the lending only when the season was over.',
    },
    groups: ['pienituloiset-lapsiperheet'],
    clientCount: 120,
    participantCount: 45,
    owner: { team: 'perhekeskus', people: [inCounty('Ronja Kivelänniemi')] },
    partners: [
      {
        team: 'liikuntapaikat',
        people: [inTown('Jarno Kivisuo')],
        asked: -167,
        answer: 'yes',
        answered: -163,
      },
    ],
    proposed: -170,
    belief: {
      fi: 'Kun linkki varusteiden varaukseen tulee tukipäätöksen mukana, perhe hoitaa molemmat kerralla.',
    },
    trial: {
      fi: 'Sähköiseen tukipäätökseen lisätään linkki, jolla lapsen koon ja lajin voi ilmoittaa lainaamoon. Varusteet odottavat numerolla merkityssä kassissa, joten tukea ei tarvitse mainita.',
    },
    place: { fi: 'Sähköinen asiointi ja lainaamon luukku' },
    measure: {
      what: { fi: 'Päiviä tukipäätöksestä siihen, että lapsella on varusteet' },
      unit: 'days',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      source: { fi: 'Päätösten ja lainojen päivämäärät, keskiarvo' },
      before: 24,
      target: 10,
      after: 6,
    },
    success: { fi: 'Varusteet ovat lapsella keskimäärin kymmenessä päivässä.' },
    startsOn: -130,
    endsOn: -75,
    decisionOn: -70,
    startedOn: -130,
    outcome: {
      fi: 'Varusteet saatiin keskimäärin kuudessa päivässä. Linkkiä alettiin käyttää vasta, kun se lähetettiin myös tekstiviestinä.',
    },
    solved: 'yes',
    lesson: {
      fi: 'Sähköinen palvelu auttaa, kun se tulee vastaan oikealla hetkellä ja omassa puhelimessa. Liitetiedostoon piilotettua linkkiä ei avaa kukaan.',
      sv: 'En e-tjänst hjälper när den dyker upp i rätt stund och i den egna telefonen. En länk som är gömd i en bilaga öppnar ingen.',
      en: 'An e-service helps when it turns up at the right moment and on your own phone. Nobody opens a link hidden in an attachment.',
    },
    decided: { decision: 'adopt', on: -72, by: 'Ronja Kivelänniemi' },
    notes: [
      {
        day: -116,
        text: {
          fi: 'Linkkiä ei juuri käytetä. Kysyimme muutamalta perheeltä: päätös avataan puhelimella, ja liite jää lukematta.',
        },
        writtenBy: 'Ronja Kivelänniemi',
      },
      {
        day: -104,
        text: {
          fi: 'Tekstiviesti lähti, ja samana iltana kasseja tilattiin enemmän kuin kahden viikon aikana yhteensä.',
        },
        writtenBy: 'Jarno Kivisuo',
      },
    ],
  },
];
