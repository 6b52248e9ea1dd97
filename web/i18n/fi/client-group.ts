export const clientGroup = {
  title: 'Asiakasryhmä',
  size: { one: 'arviolta {count} ihminen', other: 'arviolta {count} ihmistä' },
  sizeFew: 'alle 5 ihmistä',
  sizeUnknown: 'kokoa ei ole arvioitu',
  code: 'tunnus {code}',
  services: { one: '{count} palvelu', other: '{count} palvelua' },
  units: { one: '{count} yksikkö', other: '{count} yksikköä' },
  inDirectory: 'Palvelut luettelona',
  quiet: {
    title: 'Hiljainen ryhmä',
    text: 'Näitä asiakkaita kuullaan harvoin: he eivät itse pyydä, valita tai vastaa kyselyihin. Siksi se, kuka heidät kohtaa, on tärkeää tietää.',
  },
  who: {
    title: 'Kuka palvelee',
    subtitle: 'Toimialoittain, eniten palveluja ensin',
    via: 'alaryhmä: {name}',
    gapTitle: 'Kukaan ei ole kirjannut palvelevansa tätä ryhmää',
    gapText:
      'Joko palvelu puuttuu, tai sitä ei ole kirjattu. Lähimmät ryhmät näyttävät, kuka voisi kohdata nämä asiakkaat.',
    gapAction: 'Lisää palvelu',
  },
  ages: {
    title: 'Ikä, jota palvellaan',
    covered: 'Palveluja on ikävuosille {from}–{to}.',
    all: 'Palveluja on kaikenikäisille.',
    gap: 'aukko {ages}',
    gaps: { one: 'Aukko: {ages} vuotta.', other: 'Aukkoja: {ages} vuotta.' },
    noGaps: 'Välissä ei ole aukkoja.',
    unknown: {
      one: 'Yhden palvelun ikää ei tiedetä, eikä se ole kuvassa.',
      other: '{count} palvelun ikää ei tiedetä, eivätkä ne ole kuvassa.',
    },
    none: 'Yhdenkään palvelun ikää ei tiedetä.',
    peak: {
      one: 'Eniten palveluja on iässä {ages}: {count}.',
      other: 'Eniten palveluja on iässä {ages}: {count}.',
    },
  },
  met: {
    title: 'Missä kohdataan',
    none: 'Asiointitapoja ei ole kirjattu.',
  },
  subgroups: { title: 'Alaryhmät', more: { one: 'Vielä {count}', other: 'Vielä {count}' } },
  siblings: 'Lähimmät ryhmät',
} as const;
