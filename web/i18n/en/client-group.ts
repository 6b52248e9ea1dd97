import type { Messages } from '../types.ts';

export const clientGroup: Messages['clientGroup'] = {
  title: 'Client group',
  size: { one: 'about {count} person', other: 'about {count} people' },
  sizeFew: 'fewer than 5 people',
  sizeUnknown: 'size not estimated',
  code: 'code {code}',
  services: { one: '{count} service', other: '{count} services' },
  units: { one: '{count} unit', other: '{count} units' },
  inDirectory: 'The services as a list',
  quiet: {
    title: 'Quiet group',
    text: 'These clients are seldom heard: they do not ask, complain or answer surveys. That is why it matters to know who meets them.',
  },
  who: {
    title: 'Who serves them',
    subtitle: 'By department, most services first',
    via: 'subgroup: {name}',
    gapTitle: 'Nobody has said that they serve this group',
    gapText:
      'Either the service is missing or it has not been written down. The nearest groups show who might meet these clients.',
    gapAction: 'Add a service',
  },
  ages: {
    title: 'Ages served',
    covered: 'There are services for ages {from}–{to}.',
    all: 'There are services for all ages.',
    gap: 'gap {ages}',
    gaps: { one: 'Gap: ages {ages}.', other: 'Gaps: ages {ages}.' },
    noGaps: 'There are no gaps between.',
    unknown: {
      one: 'The ages of one service are not known; it is not in the picture.',
      other: 'The ages of {count} services are not known; they are not in the picture.',
    },
    none: 'The ages of none of the services are known.',
    peak: {
      one: 'Most services are for ages {ages}: {count}.',
      other: 'Most services are for ages {ages}: {count}.',
    },
  },
  met: {
    title: 'Where they are met',
    none: 'No way of being served has been written down.',
  },
  subgroups: { title: 'Subgroups', more: { one: '{count} more', other: '{count} more' } },
  siblings: 'Nearest groups',
};
