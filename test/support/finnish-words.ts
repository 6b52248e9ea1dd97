/** Parts that Finnish public services are really named of: compounds of these share their parts as real ones do. */
export const FIRST =
  'työ työllisyys liikunta nuoriso perhe lapsi vanhus ikäihmis päihde mielenterveys talous velka asumis koti kulttuuri kirjasto varhaiskasvatus koulu oppilas opiskelija maahanmuuttaja kotoutumis vammais omaishoito terveys suun hammas neuvola ruoka ateria siivous rakennus kaava katu puisto vesi jäte lämpö yritys elinkeino matkailu tapahtuma museo teatteri musiikki tanssi kuva käsityö uima jää hiihto retki kunto toiminta osallisuus vapaaehtois järjestö yhteisö kumppanuus kriisi turva pelastus ensi päivä yö kesä talvi ryhmä vertais tuki palvelu asiakas digi sähkö etä kuljetus liikenne pysäköinti'.split(
    ' ',
  );
export const HEAD =
  'neuvonta ohjaus palvelut toiminta työ hoito tuki valmennus kurssi ryhmä kerho leiri paja talo tupa keskus piste puhelin kahvila avustus laina lupa maksu haku arvio suunnitelma tapaaminen vastaanotto kuntoutus kasvatus opetus koulutus siivous kuljetus vuokraus asuminen valvonta tarkastus'.split(
    ' ',
  );
export const QUALITIES =
  'avoin ohjattu etsivä liikkuva maksuton nuorten aikuisten lasten ikääntyneiden naisten miesten perheiden työttömien maahanmuuttajien omaishoitajien eläkeläisten opiskelijoiden vammaisten päihdekuntoutujien yksinäisten'.split(
    ' ',
  );
export const FILLER =
  'palvelu on tarkoitettu asiakkaille jotka tarvitsevat apua arjen asioissa ja haluavat keskustella ammattilaisen kanssa tapaamiset ovat maksuttomia voit varata ajan puhelimitse tai tulla paikalle ilman ajanvarausta autamme hakemusten täyttämisessä sekä ohjaamme oikeiden palvelujen luo yhteistyössä kaupungin muiden yksiköiden järjestöjen hyvinvointialueen kanssa jokaisella kuntalaisella mahdollisuus osallistua omien toiveiden mukaan'.split(
    ' ',
  );

const BACK_VOWELS = ['a', 'o', 'u', 'e', 'i', 'aa', 'ai', 'uo', 'ie'];
const FRONT_VOWELS = ['ä', 'ö', 'y', 'e', 'i', 'ää', 'äi', 'yö', 'ie'];
const CONSONANTS = ['h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'];
const CODAS = ['', '', 'n', 'l', 's', 'r', 'k'];

/** So many different words that sound Finnish and mean nothing: three or four syllables, in vowel harmony. */
export function madeUpWords(count: number, random: () => number): readonly string[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const words = new Set<string>();
  while (words.size < count) {
    const vowels = random() < 0.6 ? BACK_VOWELS : FRONT_VOWELS;
    const syllables = random() < 0.5 ? 3 : 4;
    words.add(
      Array.from({ length: syllables }, () => pick(CONSONANTS) + pick(vowels) + pick(CODAS)).join(''),
    );
  }
  return [...words];
}
