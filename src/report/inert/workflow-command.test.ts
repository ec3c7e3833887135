import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { withoutWorkflowCommands } from './workflow-command.ts';

test('a command at the start of a line, also after white space, is broken', () => {
  expect(withoutWorkflowCommands('::error::x\n  ::set-output name=a::b\n')).toBe(
    '\\u{3A}:error::x\n  \\u{3A}:set-output name=a::b\n',
  );
});

test('a command anywhere in a line is broken', () => {
  expect(withoutWorkflowCommands('a ##vso[task.x] b ##[error] c ##teamcity[y]')).toBe(
    'a \\u{23}#vso[task.x] b \\u{23}#[error] c \\u{23}#teamcity[y]',
  );
});

test('colons inside a line, headings and single signs stay', () => {
  const text = 'std::string a::b\n## Heading\n# [x]\n: y\n';
  expect(withoutWorkflowCommands(text)).toBe(text);
});

test('no build service finds a command in any text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const safe = withoutWorkflowCommands(text);
      expect(safe).not.toMatch(/##[A-Za-z]*\[/);
      for (const line of safe.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
    }),
  );
});
