/** Words that hold sentences together and say nothing of what is done, folded as `foldedWords` folds them. */
import type { Language } from '../../contract/common.ts';

/**
 * Auxiliary verbs, pronouns, conjunctions, adpositions and the commonest adverbs. In texts of two sentences they are rare
 * enough to look like something in common. Those of one or two letters do not count anyhow, and those that fold into the
 * name of a thing ("älä" into "ala", a trade) stay.
 */
const WORDS: Readonly<Record<Language, string>> = {
  fi: `
    olen olet olemme olette ovat ole oli olin olit olimme olitte olivat olisi olisin olisit olisimme olisitte olisivat olla
    ollaan oltu ollut olleet olleen olleita olleiden olleille olleilla oleva olevaa olevan olevalla olevalle olevassa olevat
    olevia olevien olevilla oleville olevissa olemassa ollessa
    emme ette eivat eika enka etka emmeka ettei etteivat
    voi voin voit voimme voitte voivat voida voidaan voisi voisin voisit voisimme voisivat voitaisiin
    saa saan saat saamme saatte saavat saada saadaan saisi saisit saisivat taytyy pitaa tulee
    mina minun minua minulla minulle sina sinun sinua sinulla sinulle sinulta han hanen hanta hanella hanelle hanelta
    meidan meita meilla meille meilta teidan teita teilla teille teilta heidan heita heilla heille heilta
    sen sita siina siita siihen silla sille siksi niiden niita niissa niista niihin niilla niille
    tama taman tata tassa tasta tahan talla talle nama naiden naita naissa naista naihin nailla naille
    joka jonka jota jossa josta johon jolla jolta jolle jotka joiden joita joissa joista joihin joilla joilta joille
    mika minka mita missa mista mihin milla milta mille kuka ketka kenen keta kenelle
    joku jokin jonkun jonkin jotain jotakin mikaan mitaan kukaan ketaan
    itse itsensa oma oman omaa omassa omasta omaan omalla omalle omat omia omien omiin omissa omista
    kaikki kaikkien kaikkia kaikille kaikilla muu muun muuta muut muiden muita muille muilla muihin
    etta jotta koska kun kunnes kuin kuten jos vaikka mutta vaan tai joko seka paitsi miten milloin kuinka miksi
    kanssa mukaan mukana kautta jalkeen ennen aikana alle yli asti saakka varten vuoksi takia ilman luo luona lapi kohti
    ohella sijaan avulla lisaksi myos vain viela jopa niin noin siis sitten
  `,
  sv: `
    var varit vara blir bli blev har hade haft kan kunde kunna ska skall skulle maste far vill ville
    och men eller samt att som nar dar har hur vad vem vilken vilket vilka vars medan eftersom innan
    for fran till med utan hos vid mot mellan under over efter fore inom genom via
    den det dem denna detta dessa dess deras oss var vart vara ert era han hon hans hennes sig sin sitt sina man
    jag mig min mitt mina dig din ditt dina nagon nagot nagra ingen inget inga inte aven ocksa bara
    alla allt varje egen eget egna annan annat andra samma ett
  `,
  en: `
    are was were been being has had have having can could may might must shall should will would does did
    the and but nor for from with without into onto off over under about after before between during through until
    against among per via not you your yours they them their theirs she her hers his him its our ours
    who whom whose which what where when why how this that these those there here
    any all some each every both other others such own same than then too very also only just because while although
  `,
};

const wordsOf = (language: Language): ReadonlySet<string> =>
  new Set(WORDS[language].split(/\s+/).filter((word) => word !== ''));

export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: wordsOf('fi'),
  sv: wordsOf('sv'),
  en: wordsOf('en'),
};
