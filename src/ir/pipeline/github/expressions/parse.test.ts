import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathText, within } from './expression.ts';
import { isExpression, parseExpression } from './parse.ts';

/** The paths of contexts that an expression reads. */
function pathsIn(text: string): readonly string[] {
  const read = parseExpression(text);
  if (!isExpression(read)) throw new Error(read.problem);
  return within(read).flatMap((each) => (each.kind === 'path' ? [pathText(each)] : []));
}

test.each([
  ['github.event.issue.title', ['github.event.issue.title']],
  ["github['event']['Issue'].title", ['github.event.issue.title']],
  ['github.event.commits[0].message', ['github.event.commits.0.message']],
  ['github.event.pages.*.page_name', ['github.event.pages.*.page_name']],
  ["format('{0} {1}', github.actor, env.A)", ['github.actor', 'env.a']],
  ["a && b || !c == 'x''y'", ['a', 'b', 'c']],
  ['fromJSON(secrets.X).y[matrix.z]', ['?.y.?', 'secrets.x', 'matrix.z']],
  ['(github.run_number > 0x1f) && -1.5e3', ['github.run_number']],
  ['', undefined],
])('%s reads %j', (text, paths) => {
  if (paths === undefined) expect(parseExpression(text)).toHaveProperty('problem');
  else expect(pathsIn(text)).toEqual(paths);
});

test.each(['a.', 'a[', 'f(a', 'a b', '"a"', 'a ==', '&& a', 'a.$', '('.repeat(200)])(
  '%s is no expression, which is told with its place',
  (text) => {
    expect(parseExpression(text)).toMatchObject({ problem: expect.any(String), at: expect.any(Number) });
  },
);

test('&& binds tighter than ||, and == tighter than both', () => {
  expect(parseExpression("a || b && c == 'd'")).toMatchObject({
    sign: '||',
    right: { sign: '&&', right: { sign: '==' } },
  });
});

test('whatever the text, it is read or refused, and places lie within it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c.'()[\]&|=!<>*, 0-9-]{0,40}$/), (text) => {
      const read = parseExpression(text);
      if (isExpression(read))
        for (const { start, end } of within(read))
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }),
  );
});
