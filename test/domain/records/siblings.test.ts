import { describe, expect, it } from 'vitest';
import { parseName } from '../../../api/domain/records/name.ts';
import { compareSiblingMarks, siblingMarks } from '../../../api/domain/records/siblings.ts';
import { WEIGHTS } from '../../../api/domain/records/weights.ts';

const marks = (name: string) => siblingMarks(name, parseName(name)!.words, WEIGHTS.services.siblings);
const level = (one: string, other: string) => compareSiblingMarks(marks(one), marks(other));

describe('siblings', () => {
  it.each([
    ['Uimakoulu miehille', 'Uimakoulu naisille'],
    ['Simskola för män', 'Simskola för kvinnor'],
    ['Swimming, men', 'Swimming, women'],
    ['Miestenryhmä', 'Naistenryhmä'],
    ['Starttivalmennus, vaihe 1', 'Starttivalmennus, vaihe 2'],
    ['Englanti I', 'Englanti II'],
    ['Phase II', 'Phase 3'],
    ['Ensimmäinen vuosi', 'Toinen vuosi'],
    ['Lasten kuoro', 'Aikuisten kuoro'],
    ['Kerho 7–9-vuotiaille', 'Kerho 10–12-vuotiaille'],
    ['Suomen alkeet', 'Suomen jatkokurssi'],
    ['Pottery for beginners', 'Pottery, advanced'],
    ['Jumppa, aamuryhmä', 'Jumppa, iltaryhmä'],
    ['Vertaisryhmä A', 'Vertaisryhmä B'],
    ['Itäinen neuvola', 'Läntinen neuvola'],
  ])('are told apart: %s, %s', (one, other) => {
    expect(level(one, other)).toBe('contrary');
    expect(level(other, one)).toBe('contrary');
  });

  it('may be one that names no more than the work', () => {
    expect(level('Uimakoulu', 'Uimakoulu naisille')).toBe('one-sided');
    expect(level('Lasten ja nuorten kuoro', 'Nuorten kuoro')).toBe('one-sided');
  });

  it.each([
    ['Vaihe 2', 'Phase II'],
    ['Englanti 1', 'Englannin ensimmäinen kurssi'],
    ['Naisille', 'For women'],
  ])('are not there where the same is meant: %s, %s', (one, other) => {
    expect(level(one, other)).toBe('same');
  });

  it('are not told apart by a small word or an initial', () => {
    expect(level('Öppet hus i Vasa', 'Öppet hus Vasa')).toBe('missing');
    expect(level('A. Kivi -seura', 'Kivi-seura')).toBe('missing');
  });
});
