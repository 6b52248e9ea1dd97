/** What the browser itself sees in exported pictures. Each function is handed over to a page whole: nothing from outside. */

interface Files {
  readonly svg: string;
  /** In base 64. */
  readonly png: string;
}

/** Size of the PNG; how much ink is on it; and by how much the SVG, drawn at the same size, differs on the average, each 0 to 1. */
export async function compareAsPictures({ svg, png }: Files) {
  const bitmap = await createImageBitmap(await (await fetchBase64(png)).blob());
  const { width, height } = bitmap;
  const pixelsOf = (image: CanvasImageSource) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  };
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const [one, other] = [pixelsOf(bitmap), pixelsOf(image)];
  let [difference, inked] = [0, 0];
  for (let at = 0; at < one.length; at++) {
    difference += Math.abs(one[at]! - other[at]!);
    if (at % 4 === 0 && one[at]! + one[at + 1]! + one[at + 2]! < 3 * 245) inked += 1;
  }
  return {
    size: { width, height },
    difference: difference / one.length / 255,
    ink: inked / (width * height),
  };

  function fetchBase64(base64: string): Promise<Response> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return Promise.resolve(new Response(bytes));
  }
}

/** The colour of the PNG's corner, and for every unit the colour that the SVG says and the PNG has near its lower edge. */
export async function shownColors({ svg, png }: Files) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
    willReadFrequently: true,
  })!;
  context.drawImage(bitmap, 0, 0);
  const colorAt = (x: number, y: number) =>
    [...context.getImageData(Math.round(x), Math.round(y), 1, 1).data].slice(0, 3);
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const scale = bitmap.width / Number(root.getAttribute('width'));
  const units = Array.from(root.querySelectorAll('#nodes > g'), (group) => {
    const disc = group.querySelectorAll('circle')[1]!;
    const value = (name: string) => Number(disc.getAttribute(name));
    const fill = disc.getAttribute('fill')!;
    return {
      wanted: [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16)),
      found: colorAt(scale * value('cx'), scale * (value('cy') + 0.72 * value('r'))),
    };
  });
  return { ground: colorAt(2, 2), units };
}
