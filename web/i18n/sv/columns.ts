import type { Messages } from '../types.ts';

export const columns: Messages['columns'] = {
  title: {
    department: 'Sektorer och de kundgrupper som de betjänar',
    team: 'Enheter och de kundgrupper som de betjänar',
    service: 'Tjänster och de kundgrupper som de är avsedda för',
  },
  heading: { department: 'Sektorer', team: 'Enheter', service: 'Tjänster', groups: 'Kundgrupper' },
  help: 'Upp och ner går man i spalten, till vänster och höger till det som raden hör ihop med. Enter väljer.',
  groupsOf: { one: '{count} kundgrupp', other: '{count} kundgrupper' },
  nodesOf: { one: '{count} betjänar', other: '{count} betjänar' },
  widths: 'Linjens tjocklek: hur ofta gruppen betjänas',
  omitted: {
    one: '{count} grupp som få betjänar visas inte',
    other: '{count} grupper som få betjänar visas inte',
  },
  openGroup: 'Öppna {name}',
};
