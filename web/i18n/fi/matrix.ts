export const matrix = {
  label: {
    department: 'Toimialat matriisina: kenellä on samoja asiakkaita',
    team: 'Yksiköt matriisina: kenellä on samoja asiakkaita',
    service: 'Palvelut matriisina: millä on samoja asiakkaita',
  },
  help: 'Nuolinäppäimillä liikutaan ruudusta toiseen, Ctrl ja nuoli vie seuraavaan yhteyteen. Enter kertoo, mistä yhteys tulee; otsikossa välilyönti valitsee ja Enter näyttää lähipiirin. Esc palaa.',
  cell: '{a} ja {b}: yhteiset asiakkaat {strength}',
  cellRelation: '{a} ja {b}: yhteiset asiakkaat {strength}, {relation}',
  none: '{a} ja {b}: ei yhteyttä',
  self: '{name} itse',
  noLink: 'ei yhteyttä näillä rajauksilla',
  fit: 'Näytä koko matriisi',
  legend: { darkness: 'Tummuus: yhteisiä asiakkaita' },
} as const;
