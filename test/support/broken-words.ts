import type { Locator } from 'playwright-core';

/** The words that a browser has broken between two letters without a hyphen, "here|so", in the elements found. */
export async function brokenWords(found: Locator): Promise<readonly string[]> {
  return found.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const broken: string[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        const lineOf = (at: number) => {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          // Before the letter there may be the hyphen that a soft one has become, on the line above.
          return Math.round(Array.from(range.getClientRects()).at(-1)?.top ?? 0);
        };
        for (let at = 1; at < text.length; at++) {
          const isInWord = /\p{L}{2}/u.test(text.slice(at - 1, at + 1));
          if (isInWord && lineOf(at) > lineOf(at - 1)) broken.push(`${text.slice(0, at)}|${text.slice(at)}`);
        }
      }
      return broken;
    }),
  );
}
