import type { Messages } from '../types.ts';

export const mapPlaces: Messages['mapPlaces'] = {
  edit: 'Redigera platser',
  title: 'Du redigerar platser',
  help: 'Dra en cirkel eller en sektors område, eller välj en cirkel och flytta med pilarna. Ändringen syns för alla.',
  helpDepartments: 'Dra en sektor, eller välj den och flytta med pilarna. Ändringen syns för alla.',
  keys: 'Platserna redigeras: piltangenterna flyttar det valda, skift och pil dess sektor. Esc släpper det valda.',
  done: 'Klar',
  tidy: 'Städa kartan',
  tidying: 'Kartan städas…',
  preview: {
    title: 'Så här skulle kartan städas',
    moved: {
      department: {
        one: '{count} sektor skulle flytta. Inget har sparats ännu.',
        other: '{count} sektorer skulle flytta. Inget har sparats ännu.',
      },
      team: {
        one: '{count} enhet skulle flytta. Inget har sparats ännu.',
        other: '{count} enheter skulle flytta. Inget har sparats ännu.',
      },
      service: {
        one: '{count} tjänst skulle flytta. Inget har sparats ännu.',
        other: '{count} tjänster skulle flytta. Inget har sparats ännu.',
      },
    },
    nothing: 'Kartan är redan städad: inget skulle flytta.',
  },
  use: 'Ta i bruk',
  cancel: 'Avbryt',
  tidied: 'Kartan har städats för alla.',
  undo: 'Ångra',
  last: {
    moved: 'Senast flyttad: {name}, {when}',
    gone: 'Senast flyttad {when}',
    tidy: 'Senast städad {when}',
  },
  undone: 'Kartan är som förut igen.',
  movedSince: 'Något på kartan har flyttats efter det. Ångra först den senaste flytten.',
  changedMeanwhile: 'Kartan ändrades under tiden. Här är ett nytt förslag.',
  failed: 'Det lyckades inte. {problem}',
  move: {
    title: 'Flytta',
    what: 'Vad som flyttas',
    kind: { node: { team: 'Enhet', service: 'Tjänst' }, department: 'Hela sektorn' },
    left: 'Flytta till vänster',
    right: 'Flytta till höger',
    up: 'Flytta uppåt',
    down: 'Flytta nedåt',
  },
  moved: {
    place: '{name} flyttade.',
    left: '{name} flyttade till vänster.',
    right: '{name} flyttade till höger.',
    up: '{name} flyttade uppåt.',
    down: '{name} flyttade nedåt.',
  },
  noRoom: '{name} ryms inte åt det hållet.',
};
