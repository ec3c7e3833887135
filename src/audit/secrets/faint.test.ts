import { expect, test } from 'vitest';
import { isFaint } from './faint.ts';
import { pathFactsOf } from './file-role.ts';

test.each(['postgres', 'jsmith', 'Test123!', 'password1', '123456', 's3cret'])(
  'a test or an example with %s is a faint suspicion, a configuration is none',
  (value) => {
    const faint = (path: string) => isFaint(value, 'low', pathFactsOf(path));
    expect(['tests/login.py', '.env.example', 'docs/setup.md', '.env', 'src/app.py'].map(faint)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  },
);

test('what a person or a machine made up is not faint in a test either', () => {
  const value = ['k8Xq', '72mP'].join('-');
  expect(isFaint(value, 'low', pathFactsOf('tests/login.py'))).toBe(false);
});

test('what we are surer of is not faint', () => {
  expect(isFaint('postgres', 'medium', pathFactsOf('tests/login.py'))).toBe(false);
});
