import { inBridge, inCounty, inTown } from './people.ts';
import type { KeyedExperiment } from './types.ts';

/** What is only thought of or asked: without a partner, waiting for an answer, or refused for a good reason. */
export const firstIdeas: readonly KeyedExperiment[] = [
  {
    key: 'psykologi-etsivan-kyydissa',
    theme: 'hiljaiset-asiakkaat',
    origin: { services: ['etsiva-tyo', 'nuorten-mielen-vastaanotto'] },
    name: {
      fi: 'Psykologi etsivän kyydissä',
      sv: 'Psykologen följer med i bilen',
      en: 'The psychologist comes along in the car',
    },
    problem: {
      fi: 'Vastaanotolle pitäisi mennä, mutta en ole käynyt ulkona viikkoihin. Etsivä on ainoa, jolle avaan oven.',
      sv: 'Jag borde gå till mottagningen, men jag har inte varit ute på flera veckor. Den uppsökande arbetaren är den enda jag öppnar dörren för.',
      en: 'I ought to go to the clinic, but I have not been outside for weeks. The outreach worker is the only one I open the door to.',
    },
    groups: ['tyon-ja-koulun-ulkopuolella', 'mielen-pulmia-kokevat-nuoret'],
    clientCount: 25,
    owner: { team: 'etsiva-nuorisotyo', people: [inTown('Sini Ahovaara')] },
    partners: [{ team: 'nuorten-mieli', people: [], asked: -6 }],
    proposed: -9,
    belief: { fi: 'Kun psykologi tulee tutun työntekijän kanssa, ensimmäinen tapaaminen toteutuu.' },
    trial: {
      fi: 'Psykologi lähtee etsivän mukaan yhtenä iltapäivänä viikossa. Ensimmäisellä kerralla vain tutustutaan, autossa tai kävelyllä.',
    },
    measure: {
      what: { fi: 'Päiviä ensimmäisestä yhteydenotosta ensimmäiseen tapaamiseen' },
      unit: 'days',
      kind: 'service-effect',
      breadth: 'broad-feedback',
      before: 35,
      target: 10,
    },
  },
  {
    key: 'vanha-mestari',
    theme: 'hiljainen-tieto',
    origin: { clientGroup: 'yksinaiset-tyoikaiset-miehet' },
    name: {
      fi: 'Vanha mestari, uusi tekijä',
      sv: 'Gammal mästare, ny lärling',
      en: 'An old hand and a new one',
    },
    problem: {
      fi: 'Korjasin koneita kolmekymmentä vuotta, ja nyt kukaan ei kysy minulta mitään. Joskus menee koko viikko puhumatta kenellekään.',
      sv: 'I trettio år reparerade jag maskiner, och nu frågar ingen mig om något. Ibland går hela veckan utan att jag talar med någon.',
      en: 'I mended machines for thirty years, and now nobody asks me anything. Sometimes a whole week goes by without a word to anyone.',
    },
    groups: ['yksinaiset-tyoikaiset-miehet', 'tyottomat-nuoret'],
    owner: { team: 'nuorten-tyopaja', people: [inTown('Kimmo Salokannel')] },
    partners: [],
    proposed: -12,
    belief: { fi: 'Moni lähtee liikkeelle mieluummin opettamaan kuin autettavaksi.' },
  },
  {
    key: 'terveydenhoitaja-vanhempien-aamuun',
    theme: 'hiljaiset-asiakkaat',
    origin: { services: ['vanhempien-aamu', 'tulkattu-neuvola'] },
    name: {
      fi: 'Terveydenhoitaja vanhempien aamuun',
      sv: 'Hälsovårdaren till föräldramorgonen',
      en: 'The nurse joins the parents’ morning',
    },
    problem: {
      fi: 'Neuvolassa aika loppuu, ennen kuin löydän sanat. Täällä aamussa minulla olisi aikaa kysyä, mutta kukaan ei osaa vastata.',
      sv: 'På rådgivningen tar tiden slut innan jag hittar orden. Här på morgonen skulle jag ha tid att fråga, men ingen kan svara.',
      en: 'At the clinic the time is up before I find the words. Here in the morning I would have time to ask, but nobody can answer.',
    },
    groups: ['kotona-olevat-maahanmuuttajavanhemmat'],
    clientCount: 30,
    owner: { team: 'silta', people: [inBridge('Dalia Rahmanova')] },
    partners: [{ team: 'neuvola', people: [] }],
    proposed: -4,
    trial: {
      fi: 'Terveydenhoitaja istuu kerran kuussa aamun pöydässä tulkin kanssa. Ajanvarausta ei tarvita.',
    },
  },
  {
    key: 'asuntohakemus-satamassa',
    theme: 'hiljaiset-asiakkaat',
    origin: { services: ['terveysneuvonta-satamassa', 'asunnottomien-tuki'] },
    name: {
      fi: 'Asuntohakemus Sataman keittiönpöydällä',
      sv: 'Bostadsansökan vid köksbordet på Satama',
      en: 'A housing application at Satama’s kitchen table',
    },
    problem: {
      fi: 'Sataman hoitaja tietää, että nukun ulkona. Asunnoista päättävät kuulevat minusta vasta, kun osaan oikealle luukulle.',
      sv: 'Skötaren på Satama vet att jag sover ute. De som beslutar om bostäder hör om mig först när jag hittar till rätt lucka.',
      en: 'The nurse at Satama knows that I sleep outside. Those who decide on homes hear of me only when I find the right counter.',
    },
    groups: ['asunnottomat', 'huumeita-kayttavat'],
    clientCount: 15,
    owner: { team: 'satama', people: [inCounty('Anssi Lehtolampi')] },
    partners: [
      {
        team: 'aikuissosiaalityo',
        people: [inCounty('Kalle Savihauta')],
        asked: -41,
        answer: 'no',
        answered: -33,
        reason:
          'Ajatus on hyvä, mutta meiltä puuttuu juuri nyt kaksi työntekijää. Kysykää asumisneuvojalta, hän käy Satamassa muutenkin.',
      },
    ],
    proposed: -43,
    belief: {
      fi: 'Hakemus lähtee, kun sen voi täyttää siellä, missä muutenkin käydään suihkussa ja syömässä.',
    },
    trial: {
      fi: 'Sosiaaliohjaaja on Satamassa samana päivänä kuin sairaanhoitaja ja ottaa hakemuksen vastaan suullisesti.',
    },
    place: { fi: 'Päiväkeskus Satama' },
  },
];
