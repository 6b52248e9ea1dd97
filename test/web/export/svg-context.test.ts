import { describe, expect, it } from 'vitest';
import { plainColor } from '../../../web/export/plain-color.ts';
import { SvgContext } from '../../../web/export/svg-context.ts';
import { escapeXml } from '../../../api/exchange/sheet/xml.ts';
import { SvgPath } from '../../../web/export/svg-path.ts';

/** Letters half as wide as high, their base line a third of their size under the middle. */
const measure = (text: string, font: string) => {
  const px = Number(/([\d.]+)px/.exec(font)![1]);
  return { width: (text.length * px) / 2, alphabeticBaseline: -px / 3 };
};
const ABOUT = { width: 100, height: 50.123, title: 'Kartta', description: 'a < b', language: 'fi' };

/** What is drawn, without the file around it. */
function drawn(draw: (context: SvgContext) => void): string {
  const context = new SvgContext(measure);
  draw(context);
  const svg = context.toSvg(ABOUT);
  return svg.slice(svg.indexOf('</desc>') + '</desc>'.length, svg.lastIndexOf('</svg>'));
}

describe('a drawing as SVG', () => {
  it('is a file with size, title and description', () => {
    const svg = new SvgContext(measure).toSvg(ABOUT);
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect(svg).toContain('viewBox="0 0 100 50.12"');
    expect(svg).toContain('<title>Kartta</title><desc>a &lt; b</desc></svg>');
  });

  it('writes a circle that is filled and then given a rim as one element', () => {
    const svg = drawn((context) => {
      context.beginPath();
      context.arc(10, 20.456, 5, 0, 2 * Math.PI);
      context.fillStyle = '#fff';
      context.globalAlpha = 0.5;
      context.fill();
      context.strokeStyle = '#123456';
      context.globalAlpha = 1;
      context.lineWidth = 2;
      context.stroke();
    });
    expect(svg).toBe(
      '<circle cx="10" cy="20.46" r="5" fill="#ffffff" fill-opacity="0.5" stroke="#123456" stroke-width="2"/>',
    );
  });

  it('writes a halo and its letters as one text, on their own base line, in a font named for every program', () => {
    const svg = drawn((context) => {
      context.font = "480 12px 'Inter Variable', Inter, sans-serif";
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.strokeStyle = '#f5f7f7';
      context.lineWidth = 3.5;
      context.fillStyle = '#12242b';
      context.strokeText('Äiti & isä', 30, 40);
      context.fillText('Äiti & isä', 30, 40);
    });
    expect(svg).toBe(
      '<text x="30" y="44" font-size="12" font-weight="500" text-anchor="middle" textLength="60" ' +
        'lengthAdjust="spacingAndGlyphs" fill="#12242b" stroke="#f5f7f7" stroke-width="3.5" paint-order="stroke">Äiti &amp; isä</text>',
    );
    const context = new SvgContext(measure);
    context.font = "480 12px 'Inter Variable', Inter, sans-serif";
    context.fillText('a', 0, 0);
    expect(context.toSvg(ABOUT)).toContain(`font-family="Inter, 'Inter Variable', sans-serif"`);
  });

  it('keeps patterns and ends of lines', () => {
    const svg = drawn((context) => {
      context.setLineDash([0.1, 6.5]);
      context.lineCap = 'round';
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(10, 5.5);
      context.stroke();
    });
    expect(svg).toBe(
      '<path d="M0 0L10 5.5" fill="none" stroke="#000000" stroke-linecap="round" stroke-dasharray="0.1 6.5"/>',
    );
  });

  it('draws moved and scaled what was moved and scaled, and nothing that came after', () => {
    const svg = drawn((context) => {
      context.save();
      context.translate(10, 20);
      context.scale(0.5, 0.5);
      context.translate(-12, -12);
      context.stroke(context.createPath('M1 2h3'));
      context.restore();
      context.fillRect(1, 2, 3, 4);
    });
    expect(svg).toBe(
      '<path d="M1 2h3" transform="translate(4 14)scale(0.5)" fill="none" stroke="#000000"/>' +
        '<rect x="1" y="2" width="3" height="4" fill="#000000"/>',
    );
  });

  it('keeps a clipped drawing within its path up to restore', () => {
    const svg = drawn((context) => {
      context.save();
      context.rect(0, 0, 5, 5);
      context.clip();
      context.fillRect(0, 0, 9, 9);
      context.restore();
      context.fillRect(7, 7, 1, 1);
    });
    expect(svg).toMatch(
      /^<clipPath id="clip-1"><path d="M0 0H5V5H0Z"\/><\/clipPath><g clip-path="url\(#clip-1\)">/,
    );
    expect(svg).toMatch(/<\/g><rect x="7"/);
  });

  it('groups and names what belongs together', () => {
    const svg = drawn((context) => {
      context.openGroup('nodes');
      context.openGroup(undefined, 'Koti & <hoito>');
      context.fillRect(0, 0, 1, 1);
      context.closeGroup();
      context.closeGroup();
    });
    expect(svg).toMatch(/^<g id="nodes"><g><title>Koti &amp; &lt;hoito&gt;<\/title><rect .*<\/g><\/g>$/);
  });
});

describe('text in XML', () => {
  it('has no sign that XML forbids, and keeps all others', () => {
    expect(escapeXml('a\u0000\u0008b\ud800c\ufffe')).toBe('abc');
    expect(escapeXml('Äiti 😀 <&>"\n')).toBe('Äiti 😀 &lt;&amp;&gt;&quot;&#10;');
  });
});

describe('a path', () => {
  it('is a piece of a circle the short or the long way, and either way around', () => {
    const path = new SvgPath();
    path.arc(0, 0, 10, 0, Math.PI / 2);
    expect(path.data).toBe('M10 0A10 10 0 0 1 0 10');
    const other = new SvgPath();
    other.arc(0, 0, 10, 0, Math.PI / 2, true);
    expect(other.data).toBe('M10 0A10 10 0 1 0 0 10');
    expect(other.plainShape).toBeUndefined();
  });

  it('with more than one shape in it is no plain shape', () => {
    const path = new SvgPath();
    path.roundRect(0, 0, 10, 4, 5);
    expect(path.plainShape).toMatchObject({ kind: 'rect', rx: 2 });
    path.rect(20, 0, 1, 1);
    expect(path.plainShape).toBeUndefined();
  });
});

describe('a colour for files', () => {
  it('is plain, whether short, long, by numbers or mixed', () => {
    expect(plainColor('#fa0')).toEqual({ color: '#ffaa00', opacity: 1 });
    expect(plainColor('rgb(18, 36, 43)')).toEqual({ color: '#12242b', opacity: 1 });
    expect(plainColor('color-mix(in srgb, #ff0000 50%, #0000ff)')).toEqual({ color: '#800080', opacity: 1 });
    expect(plainColor('color-mix(in srgb, #0b5a69 30%, transparent)')).toEqual({
      color: '#0b5a69',
      opacity: 0.3,
    });
  });

  it('is never guessed', () => {
    expect(() => plainColor('var(--ink)')).toThrow('not a plain colour');
  });
});
