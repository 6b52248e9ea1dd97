import type { Language } from '../../../../api/contract/common.ts';
import { plainText } from '../../../i18n/local-text.ts';
import type { MapLookup } from '../../../state/map-links.ts';
import { keepOrder, orderMatrix } from '../../../state/matrix-order.ts';
import { toMatrix, type Matrix } from '../../../state/matrix.ts';

interface Kept {
  readonly lookup: MapLookup;
  readonly question: string;
  readonly language: Language;
  readonly order: readonly string[];
  readonly matrix: Matrix;
}

/**
 * Makes the matrix of each answer once. When somebody else's change brings another answer to the same question, rows
 * stay where they are: one looks at them.
 */
export class MatrixKeeper {
  private kept: Kept | undefined;

  /** `question` is what the answer answers, as a text to compare. */
  matrixOf(lookup: MapLookup, question: string, language: Language): Matrix {
    const { kept } = this;
    if (kept?.lookup === lookup && kept.language === language) return kept.matrix;
    const order = orderFor(lookup, question, kept);
    const matrix = toMatrix(lookup.map, order, plainText);
    this.kept = { lookup, question, language, order, matrix };
    return matrix;
  }
}

function orderFor(lookup: MapLookup, question: string, kept: Kept | undefined): readonly string[] {
  if (kept?.lookup === lookup) return kept.order;
  if (kept?.question === question) return keepOrder(kept.order, lookup.map);
  performance.mark('matrix-order');
  const order = orderMatrix(lookup.map);
  performance.measure('matrix-ordered', 'matrix-order');
  return order;
}
