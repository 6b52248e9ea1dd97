/** What an export leaves out and why, as short sentences: they stand in every file, whatever its format. */
import { date, list, number, t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import { fittingRows, linkRows } from '../state/link-rows.ts';
import { strengthOf } from '../state/strength.ts';
import { showsNew, type ExportedMap } from './exported-map.ts';
import { linkTexts } from './link-texts.ts';

/** The note as one text. */
export function filterText(exported: ExportedMap, ofLinks = true): string {
  return filterNote(exported, ofLinks).join(' · ');
}

/**
 * Level, kinds of links, every filter that is on, how much of all is in the file, its day and the version of the data;
 * without `ofLinks` nothing of links, for a picture that draws none.
 */
export function filterNote(exported: ExportedMap, ofLinks = true): readonly string[] {
  const { lookup, state, groups, allLinks, day } = exported;
  const { map, departments, nodes } = lookup;
  const named = [...departments.values()].filter(({ mark }) => state.departments.includes(mark));
  const links =
    state.view === 'table' ? fittingRows(linkRows(lookup, linkTexts), state.find).length : map.edges.length;
  const focus = state.focus === undefined ? undefined : nodes.get(state.focus);
  const notes: (string | false | undefined)[] = [
    t('mapExport.note.level', { level: t(`mapExport.levels.${map.level}`) }),
    ofLinks &&
      t('mapExport.note.relations', {
        relations: state.relations.map((relation) => t(`mapExport.relation.${relation}`)),
      }),
    ofLinks &&
      t('mapExport.note.min', {
        strength: t(`common.strength.${strengthOf(state.min)}`),
        score: number(state.min, { minimumFractionDigits: 2 }),
      }),
    named.length > 0 &&
      t('mapExport.note.departments', { names: list(named.map(({ name }) => plainText(name))) }),
    groups.length > 0 && t('mapExport.note.groups', { names: list(groups) }),
    state.ages && t('mapExport.note.ages', { from: state.ages.from, to: state.ages.to }),
    focus && t('mapExport.note.focus', { name: plainText(focus.label), count: state.depth }),
    state.since && showsNew(state) && t('mapExport.note.since', { date: date(state.since) }),
    state.view === 'table' && state.find !== '' && t('mapExport.note.find', { typed: state.find }),
    map.nodes.length === map.totals.nodes
      ? t(`map.count.${map.level}`, { count: map.nodes.length })
      : t(`map.count.someNodes.${map.level}`, { shown: map.nodes.length, count: map.totals.nodes }),
    ofLinks &&
      (links === allLinks
        ? t('map.count.links', { count: links })
        : t('map.count.someLinks', { shown: links, count: allLinks })),
    date(day),
    t('mapExport.note.version', { version: String(map.version) }),
  ];
  return notes.filter((note) => typeof note === 'string');
}
