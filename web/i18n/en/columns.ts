import type { Messages } from '../types.ts';

export const columns: Messages['columns'] = {
  title: {
    department: 'Departments and the client groups that they serve',
    team: 'Units and the client groups that they serve',
    service: 'Services and the client groups that they are meant for',
  },
  heading: { department: 'Departments', team: 'Units', service: 'Services', groups: 'Client groups' },
  help: 'Up and down move within the column, left and right to what the row is linked with. Enter chooses.',
  groupsOf: { one: '{count} client group', other: '{count} client groups' },
  nodesOf: { one: '{count} serves it', other: '{count} serve it' },
  widths: 'Width of the line: how often the group is served',
  omitted: {
    one: '{count} group that few serve is not shown',
    other: '{count} groups that few serve are not shown',
  },
  openGroup: 'Open {name}',
};
