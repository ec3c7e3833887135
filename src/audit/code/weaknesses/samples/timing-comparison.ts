import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `timing-comparison`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  javascript: {
    bad: [
      `import { createHmac } from 'node:crypto';
import { key } from './keys.js';

export function isOurs(body, signature) {
  const expected = createHmac('sha256', key).update(body).digest('hex');
  return expected === signature;
}
`,
    ],
    good: [
      `import { createHmac, timingSafeEqual } from 'node:crypto';
import { key } from './keys.js';

export function isOurs(body, signature) {
  const expected = createHmac('sha256', key).update(body).digest();
  return timingSafeEqual(expected, signature);
}
`,
    ],
  },
};
