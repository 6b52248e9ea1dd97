const SOFT_HYPHEN = '\u00AD';
/**
 * Second halves of compounds in names of Finnish services and units. Browsers carry no Finnish hyphenation, and a cut
 * at the seam of a compound reads better than one at any syllable.
 */
const SECOND_HALVES =
  /(?<=\p{L}{4})(?=(?:palvelu|neuvonta|neuvola|neuvoja|toiminta|toimi|työ(?!ttö|lli|nte|npai)|hoito|huolto|keskus|ohjaus|ohjaaja|opetus|kasvatus|koulutus|kuntoutus|terveys|terveyden|hyvinvointi|sosiaali|rakentaminen|suunnittelu|valvonta|asuminen|asumis|avustus|liikunta|nuoriso|kirjasto|ryhmä|tuki|talo|koti|tupa|paikka|yhdistys|kunta|lautakunta|toimiala|johto|päihde|perhe|vastaava|psykologi|kuraattori|varhais|ateria|ruoka|apu|asema|keittiö|vastaanotto|suunnitelma|tapaaminen|koulu(?!t)))/gu;

/** The same text with invisible places to break long compounds at. */
export function withSoftHyphens(text: string): string {
  return text.replace(SECOND_HALVES, SOFT_HYPHEN);
}
