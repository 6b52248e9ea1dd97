import type { Messages } from '../types.ts';

export const settings: Messages['settings'] = {
  relations: {
    title: 'När är två tjänster en möjlig dubblering?',
    intro:
      'Två tjänster jämförs på två sätt: hur många kunder de har gemensamt och hur lika deras arbete är. Båda får ett tal från noll till hundra. De här två gränserna säger från vilket tal det gemensamma är mycket. Gränserna gäller hela staden och syns genast på kartan och i listorna.',
    highClientOverlap: {
      name: 'Gemensamma kunder',
      label: 'Många gemensamma kunder när talet är minst',
      help: 'Från gränsen uppåt är tjänsterna en möjlig dubblering eller möjliga partner, beroende på om arbetet är detsamma. En lägre gräns lyfter fram fler par, en högre bara de tydligaste.',
      low: 'fler par',
      high: 'bara de tydligaste',
    },
    highFunctionSimilarity: {
      name: 'Likhet i funktion',
      label: 'Arbetet är likadant när talet är minst',
      help: 'Från gränsen uppåt är arbetet så lika att de som betjänar samma kunder kan vara dubbleringar och de som betjänar andra kunder likar. Under gränsen är de som betjänar samma kunder möjliga partner.',
      low: 'kallas lätt likadant',
      high: 'bara samma arbete',
    },
    slider: '{label}, skjutreglage',
    wrong: 'Ge ett heltal mellan {least} och {most}.',
    axis: { clients: 'gemensamma kunder', work: 'likadant arbete' },
    picture:
      'En kvadrat som gränserna delar i fyra: många gemensamma kunder och samma arbete är en möjlig dubblering, många gemensamma kunder och annat arbete möjliga partner, få gemensamma kunder och samma arbete likar.',
    none: 'lyfts inte fram',
    save: 'Spara gränserna',
    restore: 'Återställ standard {clients} och {work}',
    isDefault: 'Det här är standardgränserna.',
    saved: 'Gränserna har sparats.',
    totals: {
      title: 'Så många par med gränserna som gäller',
      note: 'Par av tjänster i hela staden. Redan avgjorda par räknas med och frågas inte om på nytt.',
      same: 'oförändrat',
      more: { one: '{count} fler, var {before}', other: '{count} fler, var {before}' },
      fewer: { one: '{count} färre, var {before}', other: '{count} färre, var {before}' },
    },
    conflict: {
      title: 'Någon annan hann ändra gränserna',
      theirs: 'Gäller nu:',
      mine: 'Din ändring:',
      values: 'gemensamma kunder {clients}, likadant arbete {work}.',
      takeTheirs: 'Behåll de som gäller',
      keepMine: 'Spara mina',
    },
    history: {
      title: 'Ändringar',
      none: 'Gränserna har inte ändrats.',
      change: '{label}: {before} → {after}',
    },
  },
};
