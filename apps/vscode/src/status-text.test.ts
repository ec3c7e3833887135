import { expect, test } from 'vitest';
import { statusText } from './status-text.ts';

const counts = { critical: 1, high: 2, medium: 3, info: 4 };

test('grave findings are counted apart from the rest', () => {
  expect(statusText({ state: 'idle', counts, gaps: 0, says: '10 findings' })).toEqual({
    text: '$(shield) 3 · 7',
    tooltip: 'Findings: 1 critical, 2 high, 3 medium, 4 info.',
    isWarning: false,
  });
});

test('a scan that left something out does not look clean', () => {
  const { text, tooltip, isWarning } = statusText({
    state: 'incomplete',
    counts: {},
    gaps: 2,
    says: '0 findings',
  });
  expect(text).toContain('incomplete');
  expect(tooltip).toContain('2 parts were not checked');
  expect(isWarning).toBe(true);
});

test('while a scan runs, the numbers of the last one stay', () => {
  const { text } = statusText({ state: 'scanning', counts, gaps: 0, says: 'Scanning …' });
  expect(text).toBe('$(loading~spin) 3 · 7');
});

test('without a server it is said why', () => {
  const { tooltip, isWarning } = statusText({ state: 'missing', says: 'Not found.' });
  expect({ tooltip, isWarning }).toEqual({ tooltip: 'Not found.', isWarning: true });
});
