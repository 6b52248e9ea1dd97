import type { Page } from 'playwright-core';

/** Milliseconds between frames while something is done. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const follow = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      Object.assign(window, { frame: requestAnimationFrame(follow) });
    };
    Object.assign(window, { frames, frame: requestAnimationFrame(follow) });
  });
  await act();
  return page.evaluate(() => {
    const { frames, frame } = window as unknown as { frames: readonly number[]; frame: number };
    cancelAnimationFrame(frame);
    return frames.slice(1);
  });
}
