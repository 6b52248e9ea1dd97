import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../api/contract/verdict.ts';
import {
  canShowMore,
  heirOf,
  inSections,
  isVerdict,
  pairKey,
  pairsQuery,
  parseQueue,
  queueAction,
  stepTo,
} from '../../../web/state/queue.ts';

const parse = (query: string) => parseQueue(new URLSearchParams(query));

describe('the queue in the address', () => {
  it('is the open pairs of all units when nothing is said', () => {
    expect(parse('')).toEqual({ status: 'open', teamId: '', shown: 50 });
    expect(pairsQuery(parse(''))).toEqual({ relation: 'duplicate', status: 'open', limit: 50 });
  });

  it('keeps what was chosen', () => {
    expect(pairsQuery(parse('status=decided&teamId=x&shown=100'))).toEqual({
      relation: 'duplicate',
      status: 'decided',
      teamId: 'x',
      limit: 100,
    });
  });

  it.each(['shown=x', 'shown=-50', 'shown=0', 'shown=1.5', 'status=maybe'])('is as usual for %s', (query) => {
    expect(parse(query)).toEqual(parse(''));
  });

  it('never asks for more than one answer of the API holds', () => {
    expect(parse('shown=9999').shown).toBe(200);
    expect(canShowMore(parse('shown=9999'))).toBe(false);
    expect(canShowMore(parse('shown=150'))).toBe(true);
  });
});

describe('walking through the queue', () => {
  const keys = ['a', 'b', 'c'];

  it('stops at both ends', () => {
    expect(stepTo(keys, 'a', 1)).toBe('b');
    expect(stepTo(keys, 'c', 1)).toBe('c');
    expect(stepTo(keys, 'a', -1)).toBe('a');
  });

  it('begins at the first where nothing, or something that has left, is chosen', () => {
    expect(stepTo(keys, undefined, 1)).toBe('a');
    expect(stepTo(keys, 'gone', 1)).toBe('a');
    expect(stepTo([], undefined, 1)).toBeUndefined();
  });

  it('goes on with the next when one leaves, and with the one before when the last does', () => {
    expect(heirOf(keys, 'a')).toBe('b');
    expect(heirOf(keys, 'c')).toBe('b');
    expect(heirOf(['a'], 'a')).toBeUndefined();
  });
});

describe('a pair', () => {
  it('is known by one key, whichever side comes first', () => {
    const [a, b] = [{ id: '1' }, { id: '2' }];
    expect(pairKey({ a, b })).toBe(pairKey({ a: b, b: a }));
  });

  it('inside one unit stands apart', () => {
    const pair = (a: string, b: string) => ({ a: { team: { id: a } }, b: { team: { id: b } } });
    const [one, other, inside] = [pair('x', 'y'), pair('x', 'z'), pair('x', 'x')];
    expect(inSections([one, inside, other])).toEqual({ between: [one, other], inside: [inside] });
  });
});

describe('a key', () => {
  it('decides, moves, undoes, opens or helps', () => {
    expect(['1', '2', '3', '4'].map(queueAction)).toEqual([...VERDICTS]);
    expect(['j', 'k', 'u', 'Enter', '?'].map(queueAction)).toEqual([
      'next',
      'previous',
      'undo',
      'open',
      'help',
    ]);
    expect(isVerdict('duplicate')).toBe(true);
    expect(isVerdict('undo')).toBe(false);
  });

  it.each(['5', 'J', 'toString', 'Tab'])('such as %s means nothing', (key) => {
    expect(queueAction(key)).toBeUndefined();
  });
});
