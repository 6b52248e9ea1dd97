import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { toPlainLine, toPlainText } from '../../api/exchange/plain-text.ts';

describe('toPlainText', () => {
  test('turns Draft.js content into paragraphs and lists', () => {
    const content = {
      entityMap: {},
      blocks: [
        { text: 'Ensin.', type: 'unstyled' },
        { text: 'yksi', type: 'unordered-list-item' },
        { text: 'kaksi', type: 'unordered-list-item' },
        { text: 'Lopuksi.', type: 'unstyled' },
        { text: 'eka', type: 'ordered-list-item' },
        { text: 'toka', type: 'ordered-list-item' },
      ],
    };
    expect(toPlainText(JSON.stringify(content))).toBe('Ensin.\n– yksi\n– kaksi\n\nLopuksi.\n1. eka\n2. toka');
  });

  test('leaves text alone that only looks a little like Draft.js', () => {
    expect(toPlainText('{"blocks" on sana')).toBe('{"blocks" on sana');
    expect(toPlainText('{"blocks": 3}')).toBe('{"blocks": 3}');
  });

  test('takes HTML tags out and keeps paragraphs, lines and list items', () => {
    const html = '<p>Ensin <b>tämä</b>.<br/>Sitten</p><ul><li>yksi</li><li class="x">kaksi</li></ul>';
    expect(toPlainText(html)).toBe('Ensin tämä.\nSitten\n\n– yksi\n– kaksi');
  });

  test('decodes entities after the tags, so that an escaped tag stays text', () => {
    expect(toPlainText('&lt;b&gt; P&auml;iv&auml;koti &amp; koulu &#8211; A&#x2F;B &nbsp;')).toBe(
      '<b> Päiväkoti & koulu – A/B',
    );
    expect(toPlainText('&constructor; &unknown; R&D &#99999999;')).toBe(
      '&constructor; &unknown; R&D &#99999999;',
    );
  });

  test('keeps a less-than sign that begins no tag', () => {
    expect(toPlainText('alle 18 v. <18 ja 5 < 6')).toBe('alle 18 v. <18 ja 5 < 6');
  });

  test('composes letters, drops what nobody sees and empty lines in a row', () => {
    expect(toPlainText('a\u0308iti\u00AD\u200B\r\n\r\n\r\n  ja\u0000 isa\u0308\u00A0')).toBe(
      'äiti\n\nja isä',
    );
  });

  test('gives text that can be stored, whatever comes in: well-formed, trimmed, without controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const plain = toPlainText(value);
        expect(plain.isWellFormed()).toBe(true);
        expect(plain).not.toMatch(/(?!\n)\p{Cc}/u);
        expect(plain).toBe(plain.trim());
        expect(toPlainLine(value)).not.toContain('\n');
      }),
    );
  });

  test('stays quick on long hostile texts', () => {
    const started = performance.now();
    for (const part of ['<p', '<', '&', ' ', '\n ', '&#', '<p ', '{']) toPlainText(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
