/** Problems of imported files by the codes of the API. */
export const importProblem = {
  'file-too-large': 'Tiedosto on {megabytes} Mt. Yksi tiedosto saa olla enintään {limit} Mt.',
  'files-too-large': 'Tiedostot ovat yhteensä {megabytes} Mt. Kerralla saa tuoda enintään {limit} Mt.',
  'empty-file': 'Tiedosto on tyhjä.',
  'not-utf8': 'Tiedosto ei ole UTF-8-tekstiä. Tallenna se UTF-8-muodossa ja yritä uudelleen.',
  'invalid-json':
    'Tiedosto ei ole kelvollista JSONia: rivillä {line}, sarakkeessa {column} on {found}, vaikka siinä pitäisi olla {expected}.',
  'json-too-deep': 'Sisäkkäin on yli {limit} oliota tai taulukkoa.',
  'not-recognised': 'Tämä ei näytä PTV Open API v11:n vastaukselta. Ensimmäisen olion kentät: {fields}.',
  'authoring-shape':
    'Tämä on PTV:n sisäinen muoto (kentät {fields}), ei avoimen rajapinnan vastaus. Hae tiedosto osoitteesta /api/v11.',
  'request-shape':
    'Tämä on PTV:hen lähetettävä pyyntö (kenttä {field}), ei rajapinnan vastaus. Hae tiedosto osoitteesta /api/v11.',
  'only-ids':
    'Tässä on vain tunnisteita ja nimiä ({count}). Hae täydet tiedot, esimerkiksi Service/list?guids=…',
  'old-version':
    'PTV:n rajapinnan vanha versio ({version}): kenttää {field} ei enää ole v11:ssä. Hae tiedosto osoitteesta /api/v11. ({count} tällaista)',
  'no-records': 'Tiedostossa ei ole tietueita.',
  'record-not-recognised':
    'Jätettiin pois: ei PTV Open API v11:n tietue ({count} tällaista, kentät: {fields}).',
  'not-used': 'Jätettiin pois: {kind} eivät kuulu hakemistoon ({count} kpl).',
  'general-descriptions-alone':
    'Pohjakuvaukset vain täydentävät palveluja, jotka viittaavat niihin; tässä ei ole sellaisia ({count} kpl).',
  'missing-pages': 'Yksi sivu {pages} sivusta; sivut {missing} puuttuvat näistä tiedostoista.',
  'no-id': 'Jätettiin pois: tunniste puuttuu.',
  'no-name': 'Jätettiin pois: nimeä ei ole suomeksi, ruotsiksi eikä englanniksi.',
  'no-team': 'Jätettiin pois: vastaavaa tai tuottavaa organisaatiota ei ole nimetty.',
  'not-responsible': 'Kukaan ei ole vastuussa tästä; valittiin ensin nimetty {name}.',
  'repeated-record': 'Sama tunniste on kahdesti eri sisällöllä; uudempi otettiin.',
  'other-language': 'Kielellä {language} olevia tekstejä ei lueta ({count} kpl).',
  'damaged-text': 'Tekstistä on kadonnut merkkejä matkalla (�). Tallennettiinko tiedosto UTF-8-muodossa?',
  'too-long': 'Jätettiin pois: {field} ({language}) on {length} merkkiä; enintään {limit}.',
  'too-many': 'Otettiin vain {limit} ensimmäistä ({field}, kaikkiaan {count}).',
  'no-code': 'Jätettiin pois: {field} ilman kelvollista koodia ({count} kpl).',
  'unusual-code': '{code} ei ole PTV:n koodi ({field}); se otettiin omaksi koodiksi.',
  'unnamed-code': 'Koodilla {code} ei ole nimeä näissä tiedostoissa; koodi on nyt sen nimi.',
  'unknown-area': 'Alueen kuntia ei kerrota ({type} {code}); alue jää tuntemattomaksi.',
  'bad-value': 'Jätettiin pois: {value} ei kelpaa ({field}).',
  'channels-not-here':
    'Asiointikanavia, joita ei ole näissä tiedostoissa ({count} kpl): ei tiedetä, asioidaanko puhelimella, verkossa vai paikan päällä.',
  'general-description-not-here':
    'Pohjakuvauksia, joita ei ole näissä tiedostoissa ({count} kpl): niiden varaan jätetyt tekstit ja luokat puuttuvat palveluilta.',
  'parent-not-here': 'Yläorganisaatio ei ole näissä tiedostoissa; tämä jää itsenäiseksi.',
  'parent-circle': 'Tämä on oma yläorganisaationsa, suoraan tai muiden kautta; se jää itsenäiseksi.',
  'tree-too-deep': 'Tämä on yli {limit} tason syvyydessä; se siirrettiin ylemmäs.',
  'deleted-here': '{name} on poistettu hakemistosta ja pysyy poistettuna ({count} tällaista).',
  'refers-to-deleted': 'Jätettiin pois: kuuluu yksikköön {name}, joka on poistettu hakemistosta.',
  'ended-not-added': 'Ei lisätty: jo päättyneitä palveluja ({count} kpl).',
  'service-not-here':
    'Asiointikanavia palveluille, joita ei ole näissä tiedostoissa eikä hakemistossa ({count} kpl).',
  'team-not-moved':
    'Kuuluu nyt toiseen organisaatioon, mutta sillä on täällä omia yksiköitä; siirrä se käsin.',
  'business-code-taken': 'Y-tunnus {code} on jo toisella organisaatiolla; se jätettiin pois.',
} as const;
