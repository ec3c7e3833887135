import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuieter, profiles, shows } from './profile.ts';
import { confidences } from './severity.ts';

test('quiet shows what is sure, normal what is not faint, audit everything', () => {
  const shown = (confidence: (typeof confidences)[number], faint: boolean) =>
    profiles.filter((profile) => shows(profile, { confidence, ...(faint ? { faint } : {}) }));
  expect(shown('high', false)).toEqual(['quiet', 'normal', 'audit']);
  expect(shown('medium', false)).toEqual(['normal', 'audit']);
  expect(shown('low', false)).toEqual(['normal', 'audit']);
  expect(shown('low', true)).toEqual(['audit']);
});

test('a louder profile shows all that a quieter one shows', () => {
  const suspicion = fc.record({
    confidence: fc.constantFrom(...confidences),
    faint: fc.constantFrom(undefined, true as const),
  });
  const profile = fc.constantFrom(...profiles);
  fc.assert(
    fc.property(profile, profile, suspicion, (one, other, { confidence, faint }) => {
      const asked = { confidence, ...(faint ? { faint } : {}) };
      if (isQuieter(one, other) && shows(one, asked)) expect(shows(other, asked)).toBe(true);
    }),
  );
});
