import { expect, test } from 'vitest';
import type { Detector } from '../detector.ts';
import { detectors } from '../detectors.table.ts';
import { seeded } from '../seeded.ts';

const size = 16 * 1024;
/** Milliseconds of the processor, of this thread alone, for all texts of one detector: the slowest takes some 800, one that looks back too early took 5,000. */
const limit = 4_000;

/** Texts that begin like the real thing, over and over, and never end like it. */
function hostileTexts({ keywords, samples }: Detector): string[] {
  const secret = samples.make(seeded(5));
  const before = samples.bad.map((text) => text.slice(0, Math.max(0, text.indexOf('{secret}'))));
  const units = [
    ...['a', 'A', '0', ' ', '\n', '"', 'aB1', '\\n', '\n          key: valueval'],
    ...keywords.flatMap((keyword) => [keyword, `${keyword}="`, `${keyword.toUpperCase()}\n`]),
    `${secret.slice(0, -1)}~`,
    ...samples.bad.map((text) => text.replaceAll('{secret}', `${secret.slice(0, -2)}~`)),
  ];
  return units.flatMap((unit) =>
    ['', ...before].map((start) => (start + unit.repeat(Math.ceil(size / unit.length))).slice(0, size)),
  );
}

test.each(detectors)('$name reads hostile text in bounded time', (detector) => {
  const texts = hostileTexts(detector);
  // Of the processor, not of the clock: others may be at work.
  const start = process.threadCpuUsage();
  for (const text of texts) for (const _ of text.matchAll(detector.pattern));
  expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(limit);
});
