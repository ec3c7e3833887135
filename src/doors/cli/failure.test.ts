import { expect, test } from 'vitest';
import { UserError } from '#model/failure';
import { describeFailure } from './failure.ts';

test('what the user can mend has a message, a hint and no stack', () => {
  const { text, exitCode } = describeFailure(
    new UserError('path-missing', 'There is no shop.', 'Check the path.'),
  );
  expect(text).toBe('handrail: There is no shop.\n  Check the path. [path-missing]\n');
  expect(exitCode).toBe(2);
});

test('anything else is our bug, with its stack', () => {
  const { text, exitCode } = describeFailure(new TypeError('x is not a function'));
  expect(text).toMatch(/this is our bug.*\nTypeError: x is not a function\n\s+at /s);
  expect(exitCode).toBe(70);
  expect(describeFailure('thrown text')).toEqual({
    text: expect.stringContaining('thrown text'),
    exitCode: 70,
  });
});

test('Ctrl-C before there was anything to report is no bug', () => {
  const controller = new AbortController();
  controller.abort();
  const { text, exitCode } = describeFailure(controller.signal.reason);
  expect(text).toContain('there is no report');
  expect(exitCode).toBe(130);
});

test('a message that quotes a hostile name neither moves the cursor nor commands a build service', () => {
  const name = 'a\u001b[2Jb\u202e\n::stop-commands::x';
  const { text } = describeFailure(new UserError('path-missing', `There is no ${name}.`, 'Check.'));
  expect(text).not.toContain('\u001b');
  expect(text).not.toContain('\u202e');
  expect(text).not.toMatch(/^\s*::/m);
});

test('a command that needs a whole scan ends with 130 when the scan was interrupted', () => {
  expect(describeFailure(new UserError('interrupted', 'Interrupted.', 'Run it again.')).exitCode).toBe(130);
});
