import type { Messages } from '../types.ts';

export const mapPlaces: Messages['mapPlaces'] = {
  edit: 'Edit places',
  title: 'You are editing places',
  help: 'Drag a circle or a department’s area, or choose a circle and move it with the arrows. Everybody sees the change.',
  helpDepartments: 'Drag a department, or choose it and move it with the arrows. Everybody sees the change.',
  keys: 'Places are being edited: the arrow keys move what is chosen, Shift and arrow its department. Esc lets go of it.',
  done: 'Done',
  tidy: 'Tidy up the map',
  tidying: 'Tidying up the map…',
  preview: {
    title: 'The map tidied up',
    moved: {
      department: {
        one: '{count} department would move. Nothing has been saved yet.',
        other: '{count} departments would move. Nothing has been saved yet.',
      },
      team: {
        one: '{count} unit would move. Nothing has been saved yet.',
        other: '{count} units would move. Nothing has been saved yet.',
      },
      service: {
        one: '{count} service would move. Nothing has been saved yet.',
        other: '{count} services would move. Nothing has been saved yet.',
      },
    },
    nothing: 'The map is tidy already: nothing would move.',
  },
  use: 'Use this',
  cancel: 'Cancel',
  tidied: 'The map has been tidied up for everybody.',
  undo: 'Undo',
  last: {
    moved: 'Moved last: {name}, {when}',
    gone: 'Last moved {when}',
    tidy: 'Last tidied up {when}',
  },
  undone: 'The map is as it was before.',
  movedSince: 'Something on the map has been moved since. Undo the last move first.',
  changedMeanwhile: 'The map changed meanwhile. Here is a new proposal.',
  failed: 'That did not work. {problem}',
  move: {
    title: 'Move',
    what: 'What is moved',
    kind: { node: { team: 'Unit', service: 'Service' }, department: 'Whole department' },
    left: 'Move left',
    right: 'Move right',
    up: 'Move up',
    down: 'Move down',
  },
  moved: {
    place: '{name} moved.',
    left: '{name} moved left.',
    right: '{name} moved right.',
    up: '{name} moved up.',
    down: '{name} moved down.',
  },
  noRoom: '{name} has no room in that direction.',
};
