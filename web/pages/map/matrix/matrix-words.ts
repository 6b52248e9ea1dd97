/** What a spot of the matrix is called: its name for those who do not see it, and what its tip says. */
import { t } from '../../../i18n/i18n.ts';
import { linkAt, linkCount, type Matrix } from '../../../state/matrix.ts';
import { strengthOf } from '../../../state/strength.ts';
import { linkWords, triedWords } from '../link-words.ts';
import { HEADER, type Spot } from './matrix-geometry.ts';

/** Both sides, how much they share, what they are to each other, and what they try together. */
export function spotName(matrix: Matrix, { row, column }: Spot): string {
  if (row === HEADER || column === HEADER) return headerName(matrix, row === HEADER ? column : row);
  const [a, b] = [matrix.rows[row]!.name, matrix.rows[column]!.name];
  if (row === column) return t('matrix.self', { name: a });
  const link = matrix.links[linkAt(matrix, row, column)];
  if (!link) return t('matrix.none', { a, b });
  const strength = t(`common.strength.${strengthOf(link.clientOverlap)}`);
  const words = [link.relation === 'shared-clients' ? undefined : linkWords(link), triedWords(link)];
  const relation = words.filter((one) => one !== undefined).join(', ');
  if (relation === '') return t('matrix.cell', { a, b, strength });
  return t('matrix.cellRelation', { a, b, strength, relation });
}

function headerName(matrix: Matrix, at: number): string {
  const { name, department } = matrix.rows[at]!;
  const links = t('map.graph.tipNode', { count: linkCount(matrix, at) });
  return `${name}, ${matrix.blocks[department]!.name}, ${links}`;
}
