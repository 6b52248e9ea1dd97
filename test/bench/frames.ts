/** Times between the frames that a browser draws, for benchmarks of screens. */
import type { Page } from 'playwright-core';
import { quantile } from './timing.ts';

/** Median and 95th percentile to stay within, in ms: one frame, two frames. */
const FRAME_TARGETS = { median: 17, p95: 34 } as const;

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

/** A row of the printed table: median and 95th percentile, and what is to be reached. */
export function frameRow(frames: readonly number[]) {
  const of = (share: number) => Math.round(quantile(frames, share) * 10) / 10;
  return { seen: `${of(0.5)} / ${of(0.95)}`, 'to reach': `${FRAME_TARGETS.median} / ${FRAME_TARGETS.p95}` };
}
