import type { Messages } from '../types.ts';

export const matrix: Messages['matrix'] = {
  label: {
    department: 'Sektorerna som matris: vilka som har gemensamma kunder',
    team: 'Enheterna som matris: vilka som har gemensamma kunder',
    service: 'Tjänsterna som matris: vilka som har gemensamma kunder',
  },
  help: 'Med piltangenterna går du från ruta till ruta, Ctrl och pil leder till nästa länk. Enter berättar varifrån länken kommer; på en rubrik väljer mellanslag och Enter visar grannskapet. Esc går tillbaka.',
  cell: '{a} och {b}: gemensamma kunder {strength}',
  cellRelation: '{a} och {b}: gemensamma kunder {strength}, {relation}',
  none: '{a} och {b}: ingen länk',
  self: '{name} själv',
  noLink: 'ingen länk med dessa avgränsningarna',
  fit: 'Visa hela matrisen',
  legend: { darkness: 'Mörkhet: gemensamma kunder' },
};
