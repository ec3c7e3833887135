import { expect, test } from 'vitest';
import { quotingAt } from './shared-quoting.ts';

test.each([
  ['echo @', 'none'],
  ['echo "a @"', 'double'],
  ["echo 'a @'", 'single'],
  ['echo "$(date) @"', 'double'],
  ['echo "$(echo @)"', 'none'],
  ['echo "\\" @"', 'double'],
  ['echo a # it is "\necho @', 'none'],
  ['# @', 'odd'],
  ["cat <<END\n  it's @\nEND", 'heredoc'],
  ["cat <<'END'\n@\nEND", 'odd'],
  ['cat <<-END\nx\n\tEND\necho "@"', 'double'],
  ['echo \'a\' "b" @', 'none'],
  ['cat <<< "@"', 'double'],
])('%j', (script, quoting) => {
  expect(quotingAt(script, script.indexOf('@'))).toBe(quoting);
});
