import { expect, test } from 'vitest';
import { unifiedDiff } from './text-diff.ts';

test('a line that stays between lines that change is not shown as changed', () => {
  expect(unifiedDiff('a', '1\n2\n3\n', 'one\n2\nthree\n')).toBe(
    '--- a/a\n+++ b/a\n@@ -1,3 +1,3 @@\n-1\n+one\n 2\n-3\n+three\n',
  );
});
