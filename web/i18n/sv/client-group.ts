import type { Messages } from '../types.ts';

export const clientGroup: Messages['clientGroup'] = {
  title: 'Kundgrupp',
  size: { one: 'uppskattningsvis {count} människa', other: 'uppskattningsvis {count} människor' },
  sizeFew: 'under 5 människor',
  sizeUnknown: 'storleken har inte uppskattats',
  code: 'kod {code}',
  services: { one: '{count} tjänst', other: '{count} tjänster' },
  units: { one: '{count} enhet', other: '{count} enheter' },
  inDirectory: 'Tjänsterna som lista',
  quiet: {
    title: 'Tyst grupp',
    text: 'Dessa kunder hörs sällan: de ber inte själva, klagar inte och svarar inte på enkäter. Därför är det viktigt att veta vem som möter dem.',
  },
  who: {
    title: 'Vem betjänar',
    subtitle: 'Enligt sektor, de med flest tjänster först',
    via: 'undergrupp: {name}',
    gapTitle: 'Ingen har antecknat att de betjänar denna grupp',
    gapText:
      'Antingen saknas tjänsten eller så har den inte antecknats. De närmaste grupperna visar vem som kunde möta dessa kunder.',
    gapAction: 'Lägg till tjänst',
  },
  ages: {
    title: 'Åldrar som betjänas',
    covered: 'Det finns tjänster för åldrarna {from}–{to}.',
    all: 'Det finns tjänster för alla åldrar.',
    gap: 'lucka {ages}',
    gaps: { one: 'Lucka: {ages} år.', other: 'Luckor: {ages} år.' },
    noGaps: 'Det finns inga luckor emellan.',
    unknown: {
      one: 'En tjänsts åldrar är okända och finns inte i bilden.',
      other: '{count} tjänsters åldrar är okända och finns inte i bilden.',
    },
    none: 'Inte en enda tjänsts åldrar är kända.',
    peak: {
      one: 'Flest tjänster finns för åldern {ages}: {count}.',
      other: 'Flest tjänster finns för åldern {ages}: {count}.',
    },
  },
  met: {
    title: 'Var man möts',
    none: 'Inga sätt att få tjänsterna har antecknats.',
  },
  subgroups: { title: 'Undergrupper', more: { one: '{count} till', other: '{count} till' } },
  siblings: 'Närmaste grupper',
};
