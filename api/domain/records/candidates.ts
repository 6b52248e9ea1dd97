import { blockKeys, type BlockKind } from './block-keys.ts';
import type { PreparedRecord } from './prepare.ts';

/** A block that was too large for comparing all of it with all of it. */
export type SkippedBlock = {
  readonly kind: BlockKind;
  /** What its records have in common, normalised. */
  readonly value: string;
  readonly records: number;
  /** Whether each record was at least compared with those next to it in the order of names. */
  readonly neighbours: boolean;
};

/** Up to here all records of a block are compared with each other; that keeps the work linear in the records. */
const LARGEST_BLOCK = 50;
/** In a larger block each one is compared with so many that follow it in the order of names. */
const NEIGHBOURS = 10;
/** A common word or beginning says so little that not even neighbours are worth it; another key finds what is the same. */
const WEAK_KINDS: ReadonlySet<BlockKind> = new Set(['word', 'beginning']);

type Block = { readonly kind: BlockKind; readonly value: string; readonly members: number[] };

/** Pairs worth a comparison among records that stand in the order of their names. */
export class Candidates {
  /** By position of the record. */
  readonly #blocksOf: readonly Block[][];
  readonly #blocks: readonly Block[];

  constructor(records: readonly PreparedRecord[]) {
    // Most keys are those of one record alone, and need no block.
    const holders = new Map<string, number | Block>();
    const blocks: Block[] = [];
    const blocksOf: Block[][] = records.map(() => []);
    for (const [position, record] of records.entries()) {
      for (const { kind, value } of blockKeys(record)) {
        const name = `${kind} ${value}`;
        const holder = holders.get(name);
        if (holder === undefined) holders.set(name, position);
        else if (typeof holder === 'object') join(holder, position, blocksOf);
        else if (holder !== position) {
          const block: Block = { kind, value, members: [] };
          holders.set(name, block);
          blocks.push(block);
          join(block, holder, blocksOf);
          join(block, position, blocksOf);
        }
      }
    }
    this.#blocksOf = blocksOf;
    this.#blocks = blocks;
  }

  /** Calls `visit` once for each pair of positions, the smaller one first. */
  forEach(visit: (position: number, later: number) => void): void {
    const seenFrom = new Int32Array(this.#blocksOf.length).fill(-1);
    for (const [position, blocks] of this.#blocksOf.entries()) {
      for (const block of blocks) {
        for (const later of laterMembers(block, position)) {
          if (seenFrom[later] === position) continue;
          seenFrom[later] = position;
          visit(position, later);
        }
      }
    }
  }

  /** The largest first. */
  skipped(): readonly SkippedBlock[] {
    return this.#blocks
      .filter(isTooLarge)
      .map(({ kind, value, members }) => ({
        kind,
        value,
        records: members.length,
        neighbours: !WEAK_KINDS.has(kind),
      }))
      .sort((one, other) => other.records - one.records || compareKeys(one, other));
  }
}

function join(block: Block, position: number, blocksOf: readonly Block[][]): void {
  if (block.members.at(-1) === position) return;
  block.members.push(position);
  blocksOf[position]!.push(block);
}

function isTooLarge({ members }: Block): boolean {
  return members.length > LARGEST_BLOCK;
}

function laterMembers(block: Block, position: number): readonly number[] {
  const { kind, members } = block;
  if (!isTooLarge(block)) return members.filter((member) => member > position);
  if (WEAK_KINDS.has(kind)) return [];
  const next = firstAfter(members, position);
  return members.slice(next, next + NEIGHBOURS);
}

/** Where in an ascending list the first number above a limit stands. */
function firstAfter(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function compareKeys(one: SkippedBlock, other: SkippedBlock): number {
  return `${one.kind} ${one.value}` < `${other.kind} ${other.value}` ? -1 : 1;
}
