const SOFT_HYPHEN = '\u00AD';
/**
 * Second halves of compounds in names of Finnish services, units and client groups. Browsers carry no Finnish
 * hyphenation, and a cut at the seam of a compound reads better than one at any syllable.
 */
const SECOND_HALVES = [
  'palvelu|neuvonta|neuvola|neuvoja|toiminta|toimi|työ(?!ttö|lli|nte|npai)|työttö|hoito',
  'hoitaj|huolto|keskus|keskuks|ohjaus|ohjauk|ohjaaja|opetus|kasvatus|koulutus|kuntoutu|terveys',
  'terveyden|hyvinvointi|sosiaali|rakentaminen|suunnittelu|valvonta|asuminen|asumis|avustu|liikunta',
  'nuoriso|nuore(?:t|i)|kirjasto|ryhmä|tuki|tuke(?:a|en)|talo|koti|tupa|paikka|paikat|paikoi|yhdistys',
  'kunta|lautakunta|toimiala|johto|päihde|perhe|vastaava|psykologi|kuraattori|varhais|ateria|ruoka|apu',
  'asema|keittiö|vastaanotto|suunnitelma|tapaaminen|koulu(?!t)|ongelm|vammai|rajoittei|sairaa|sairau',
  'väkival|haitois|tilante|omistaj|työnantaj|muuttaj|markkino|suojelu|päivystys|opisto|laitos|lupa',
  'luvat|käyttäj|velkai|kohtai|koordinaattor|kartoitu|valmennu|tarkastu|turvallis|valtuusto|vaara',
  'aikais|haastattel|liikenne|lainaamo|väline(?!n)|kerho|tulotu',
].join('|');
const SEAM = new RegExp(`(?<=\\p{L}{4})(?=(?:${SECOND_HALVES}))`, 'gu');

/** The same text with invisible places to break long compounds at. */
export function withSoftHyphens(text: string): string {
  return text.replace(SEAM, SOFT_HYPHEN);
}
