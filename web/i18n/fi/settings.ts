export const settings = {
  relations: {
    title: 'Milloin kaksi palvelua on mahdollinen päällekkäisyys?',
    intro:
      'Kahta palvelua verrataan kahdella tavalla: kuinka paljon niillä on yhteisiä asiakkaita ja kuinka samanlaista niiden työ on. Kumpikin saa luvun nollasta sataan. Nämä kaksi rajaa kertovat, mistä luvusta alkaen yhteistä on paljon. Rajat koskevat koko kaupunkia ja vaikuttavat heti karttaan ja listoihin.',
    highClientOverlap: {
      name: 'Yhteiset asiakkaat',
      label: 'Paljon yhteisiä asiakkaita, kun luku on vähintään',
      help: 'Rajasta ylöspäin palvelut ovat mahdollinen päällekkäisyys tai mahdolliset kumppanit sen mukaan, onko työ samaa. Matalampi raja nostaa esiin enemmän pareja, korkeampi vain selvimmät.',
      low: 'enemmän pareja',
      high: 'vain selvimmät',
    },
    highFunctionSimilarity: {
      name: 'Toiminnan samankaltaisuus',
      label: 'Työ on samanlaista, kun luku on vähintään',
      help: 'Rajasta ylöspäin työ on niin samanlaista, että samoja asiakkaita palvelevat voivat olla päällekkäisiä ja eri asiakkaita palvelevat vertaisia. Sen alapuolella samoja asiakkaita palvelevat ovat mahdollisia kumppaneita.',
      low: 'sanotaan helposti samaksi',
      high: 'vain sama työ',
    },
    slider: '{label}, liukusäädin',
    wrong: 'Anna kokonaisluku väliltä {least}–{most}.',
    axis: { clients: 'yhteisiä asiakkaita', work: 'samanlaista työtä' },
    picture:
      'Neliö, jonka rajat jakavat neljään: paljon yhteisiä asiakkaita ja sama työ on mahdollinen päällekkäisyys, paljon yhteisiä asiakkaita ja eri työ mahdolliset kumppanit, vähän yhteisiä asiakkaita ja sama työ vertaiset.',
    none: 'ei nosteta esiin',
    save: 'Tallenna rajat',
    restore: 'Palauta oletukset {clients} ja {work}',
    isDefault: 'Nämä ovat oletusrajat.',
    saved: 'Rajat on tallennettu.',
    totals: {
      title: 'Näin monta paria voimassa olevilla rajoilla',
      note: 'Palvelujen pareja koko kaupungissa. Jo ratkaistut parit lasketaan mukaan, eikä niitä kysytä uudelleen.',
      same: 'ennallaan',
      more: { one: '{count} enemmän, oli {before}', other: '{count} enemmän, oli {before}' },
      fewer: { one: '{count} vähemmän, oli {before}', other: '{count} vähemmän, oli {before}' },
    },
    conflict: {
      title: 'Joku muu ehti muuttaa rajoja',
      theirs: 'Nyt voimassa:',
      mine: 'Sinun muutoksesi:',
      values: 'yhteiset asiakkaat {clients}, samanlainen työ {work}.',
      takeTheirs: 'Pidä voimassa olevat',
      keepMine: 'Tallenna omani',
    },
    history: {
      title: 'Muutokset',
      none: 'Rajoja ei ole muutettu.',
      change: '{label}: {before} → {after}',
    },
  },
} as const;
