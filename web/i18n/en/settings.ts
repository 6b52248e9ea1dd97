import type { Messages } from '../types.ts';

export const settings: Messages['settings'] = {
  relations: {
    title: 'When are two services a possible duplicate?',
    intro:
      'Two services are compared in two ways: how many clients they share, and how similar their work is. Each gets a number from nought to a hundred. These two thresholds say from which number on that is much. They hold for the whole city and show at once on the map and in the lists.',
    highClientOverlap: {
      name: 'Shared clients',
      label: 'Many shared clients, from this number on',
      help: 'From here on services are a possible duplicate or possible partners, depending on whether they do the same work. A lower threshold brings up more pairs, a higher one only the clearest.',
      low: 'more pairs',
      high: 'only the clearest',
    },
    highFunctionSimilarity: {
      name: 'Similar work',
      label: 'The same kind of work, from this number on',
      help: 'From here on the work is so similar that those who serve the same clients may be duplicates, and those who serve other clients are peers. Below it, those who serve the same clients are possible partners.',
      low: 'easily called the same',
      high: 'only the same work',
    },
    slider: '{label}, slider',
    wrong: 'Give a whole number from {least} to {most}.',
    axis: { clients: 'shared clients', work: 'similar work' },
    picture:
      'A square that the thresholds divide into four: many shared clients and the same work is a possible duplicate, many shared clients and different work possible partners, few shared clients and the same work peers.',
    none: 'not brought up',
    save: 'Save thresholds',
    restore: 'Restore defaults {clients} and {work}',
    isDefault: 'These are the default thresholds.',
    saved: 'The thresholds are saved.',
    totals: {
      title: 'So many pairs with the thresholds in force',
      note: 'Pairs of services in the whole city. Pairs that are decided already are counted, and are not asked again.',
      same: 'unchanged',
      more: { one: '{count} more, was {before}', other: '{count} more, was {before}' },
      fewer: { one: '{count} fewer, was {before}', other: '{count} fewer, was {before}' },
    },
    conflict: {
      title: 'Somebody else has changed the thresholds',
      theirs: 'In force now:',
      mine: 'Your change:',
      values: 'shared clients {clients}, similar work {work}.',
      takeTheirs: 'Keep those in force',
      keepMine: 'Save mine',
    },
    history: {
      title: 'Changes',
      none: 'The thresholds have not been changed.',
      change: '{label}: {before} → {after}',
    },
  },
};
