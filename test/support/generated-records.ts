/** A made-up country of records for benchmarks of any size, every tenth of them there twice: the same for the same seed. */
import type { ComparableRecord } from '../../api/domain/records/record.ts';
import { randomInteger, seededRandom } from './random.ts';
import { reimported, type Reimported } from './reimported.ts';

const listed = (text: string) => text.split(' ');
const WHAT = listed(
  'päiväkoti kirjasto koulu neuvola terveysasema uimahalli nuorisotila palvelutalo hammashoitola kahvila museo liikuntahalli työpaja asukastupa perhekeskus leikkipuisto kierrätyskeskus toimintakeskus neuvontapiste ryhmäkoti',
);
const FIRST = listed(
  'Koivu Kuusi Mänty Haapa Pihlaja Lehto Joki Järvi Lampi Niemi Ranta Mäki Harju Kallio Suo Kangas Pelto Niitty Metsä Saari Lahti Koski Virta Kivi Hiekka Savi Tervas Karhu Hirvi Kettu Jänis Kotka Joutsen Lokki Kurki Teeri',
);
const LAST = listed(
  'la mäki niemi ranta lahti järvi kylä pelto harju linna puisto kangas korpi salo vaara suo',
);
const STREET_KINDS = listed('katu tie kuja polku');
const TOWNS = listed('Tampere Turku Oulu Kuopio Vaasa Lahti Pori Kotka Mikkeli Joensuu Kajaani Rovaniemi');
const WORDS = listed(
  'palvelu tarjoaa apua tukea ja neuvontaa arjen asioissa tapaamiset ovat maksuttomia voit varata ajan puhelimitse ryhmä kokoontuu viikoittain ohjaaja auttaa hakemusten kanssa yhdessä opitaan liikutaan syödään lauletaan keskustellaan lasten nuorten aikuisten perheiden kanssa turvallisesti lähellä kotia ilman lähetettä',
);
const RECORDS_OF_A_TOWN = 800;
const SENTENCES = 4;
const SENTENCE_WORDS = 8;

/** Towns grow in number, not in size; a town has four organizations with a switchboard of their own. */
export function generatedRecords(count: number, seed = 1): Reimported {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[randomInteger(random, list.length)]!;
  const digits = (length: number) => Array.from({ length }, () => randomInteger(random, 10)).join('');
  const sentence = () => `${Array.from({ length: SENTENCE_WORDS }, () => pick(WORDS)).join(' ')}.`;
  const towns = Math.max(1, Math.round(count / RECORDS_OF_A_TOWN));
  const doubled = Math.round(count / 11);
  const originals = Array.from({ length: count - doubled }, (_, index): ComparableRecord => {
    const town = randomInteger(random, towns);
    const office = randomInteger(random, 4);
    const townName = `${TOWNS[town % TOWNS.length]!}${town < TOWNS.length ? '' : ` ${pick(LAST)}${town}`}`;
    const switchboard = `03 ${String(1_000 + town)} ${office}00`;
    const area = pick(FIRST) + pick(LAST);
    return {
      id: `r${index}`,
      names: [`${area}n ${pick(WHAT)}${random() < 0.2 ? ` ${1 + randomInteger(random, 3)}` : ''}`],
      organization: `${townName} toimiala ${office}`,
      address: {
        line: `${pick(FIRST)}${pick(LAST)}n${pick(STREET_KINDS)} ${1 + randomInteger(random, 90)}`,
        postcode: String(10_000 + (town % 90) * 1_000 + randomInteger(random, 30) * 10),
        town: townName,
      },
      telephones: [random() < 0.3 ? switchboard : `040 ${digits(3)} ${digits(4)}`],
      links: random() < 0.5 ? [`http://www.town${town}.example/${area.toLowerCase()}`] : [],
      text: Array.from({ length: SENTENCES }, sentence).join(' '),
    };
  });
  const again = reimported(originals.slice(0, doubled), seed);
  return { records: [...originals, ...again.records], same: again.same };
}
