import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDirectives } from './directive.ts';

const marker = 'handrail:ignore';
const said = `${marker} secrets/github-token sample of the docs`;

describe('a directive is read in the comment style of', () => {
  test.each([
    ['Python', `x = 1  # ${said}`],
    ['JavaScript', `x = 1; // ${said}`],
    ['Rust documentation', `/// ${said}`, 'x'],
    ['C', `x = 1; /* ${said} */`],
    ['C in front of code', `/* ${said} */ x = 1;`],
    ['HTML', `<p>x</p> <!-- ${said} -->`],
    ['SQL', `SELECT 1; -- ${said}`],
    ['INI', `key = 1 ; ${said}`],
    ['Lisp', `(x) ;; ${said}`],
    ['TeX', `x % ${said}`],
    ['batch', `rem ${said}`, 'x'],
    ['batch in capitals', `REM ${said}`, 'x'],
    ['batch labels', `:: ${said}`, 'x'],
    ['Basic', `' ${said}`, 'x'],
    ['Jinja', `{{ x }} {# ${said} #}`],
    ['Handlebars', `{{ x }} {{!-- ${said} --}}`],
    ['Go templates', `{{/* ${said} */}}`, 'x'],
    ['ERB', `<%# ${said} %>`, 'x'],
    ['JSP', `<%-- ${said} --%>`, 'x'],
    ['Razor', `@* ${said} *@`, 'x'],
    ['OCaml', `(* ${said} *)`, 'x'],
    ['Haskell', `x = 1 {- ${said} -}`],
    ['PowerShell', `<# ${said} #> x`],
    ['JSON', `  "//": "${said}",`, '  "token": 1'],
    ['JSON on one line', `{"//": "${said}", "token": 1}`],
    ['a shebang-like mark', `#!${said}`, 'x'],
    ['Java documentation', '/**', ` * ${said}`, ' * more', ' */', 'x'],
  ])('%s', (_, ...lines) => {
    const found = read(...lines);
    expect(found).toMatchObject([{ rules: ['secrets/github-token'], reason: 'sample of the docs' }]);
    expect(found[0]).not.toHaveProperty('problem');
    expect(found[0]?.covers).toEqual([lines.length]);
  });
});

test('prose about the directive is none', () => {
  expect(read(`Write ${said} behind the line.`)).toEqual([]);
  expect(read(`# To silence it, write ${said}`)).toEqual([]);
  expect(read(`print("${said}")`)).toEqual([]);
  expect(read(`# handrail ignore x`, '', 'x')).toEqual([]);
});

test('rules and families are listed with commas, the last day follows `until`', () => {
  const [found] = read(
    `# ${marker} secrets/github-token, code,infra/open-bucket: rotated, see OPS-7 until 2027-01-31.`,
  );
  expect(found).toMatchObject({
    rules: ['secrets/github-token', 'code', 'infra/open-bucket'],
    reason: 'rotated, see OPS-7',
  });
  const [other] = read(`# ${marker} secrets/github-token, code — rotated, see OPS-7 until 2027-01-31.`);
  expect(other).toMatchObject({
    rules: ['secrets/github-token', 'code'],
    reason: 'rotated, see OPS-7',
    until: '2027-01-31',
  });
  expect(other).not.toHaveProperty('problem');
});

describe('a directive that cannot be honoured says why', () => {
  test.each([
    ['', 'names no rule'],
    [' secrets/github-token', 'gives no reason'],
    [' secrets/github-token ---', 'gives no reason'],
    [' secrets/github-token <why it does not matter here> until 2027-01-31', 'gives no reason'],
    [' secrets/github-token until 2027-01-31', 'gives no reason'],
    [' * everything here is fine', 'would silence everything'],
    [' secrets/* everything here is fine', 'would silence everything'],
    [' because it is fine', "'because' is neither"],
    [' secrets/a/b it is fine', "'secrets/a/b' is neither"],
    [' unknown/rule it is fine', "'unknown/rule' is neither"],
    [' secrets/github-token fine until tomorrow', 'names no day'],
    [' secrets/github-token fine until 2027-02-30', 'names no day'],
    [' secrets/github-token fine until 31.1.2027', 'names no day'],
    [' secrets/github-token fine until', 'names no day'],
    ['-next-line secrets/github-token it is fine', 'is not known'],
  ])('%s', (body, problem) => {
    expect(read(`# ${marker}${body}`, 'x')).toMatchObject([{ problem: expect.stringContaining(problem) }]);
  });
});

test('one that stands alone is for the next line of code, over blank lines and comments of the same kind', () => {
  expect(read('a', `  # ${said}`, '# why', '', '   ', '#more', 'code', 'code')[0]?.covers).toEqual([7]);
  expect(read(`// ${said}`, '#define X 1')[0]?.covers).toEqual([2]);
  expect(read(`/* ${said}`, '   more */', '/* one', ' two */', 'code')[0]?.covers).toEqual([5]);
  expect(read(`/* ${said}`, '   more */ code', 'code')[0]?.covers).toEqual([2]);
  expect(read(`<!-- ${said} -->`, '<!-- x --><p>', '<p>')[0]?.covers).toEqual([2]);
  expect(read(`# ${said}`, '# nothing but comments')[0]?.covers).toEqual([]);
  expect(read(`# ${said}`)[0]?.covers).toEqual([]);
});

test('one far behind code on a long line does not stand alone', () => {
  expect(read(`code${' '.repeat(500)}# ${said}`, 'more')[0]?.covers).toEqual([1]);
  expect(read(`${' '.repeat(20)}# ${said}`, 'more')[0]?.covers).toEqual([2]);
});

test('places are in UTF-16 code units, whatever comes before and whatever ends the lines', () => {
  const [found] = read('é😀', `x = "😀" # ${said}\r`, 'y\r');
  expect(found).toMatchObject({ reason: 'sample of the docs', covers: [2] });
  expect(found?.location).toEqual({
    path: 'a.txt',
    line: 2,
    column: 12,
    endLine: 2,
    endColumn: 12 + said.length,
  });
});

test('several on one line are all read, at their own places', () => {
  const found = read(`/* ${said} */ a /* ${said} */ b`);
  expect(found.map(({ location }) => location.column)).toEqual([4, 4 + said.length + 8 + 1]);
  expect(found.map(({ covers }) => covers)).toEqual([[1], [1]]);
});

test('a file that is nothing but directives, on one line or on many, is read in bounded time', () => {
  const started = process.threadCpuUsage();
  expect(read(`/* ${said} */`.repeat(20_000))).toHaveLength(20_000);
  expect(read(`# ${said}\n`.repeat(20_000))).toHaveLength(20_000);
  expect(read(`${' '.repeat(2_000_000)}# ${said}`)).toHaveLength(1);
  expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(5000);
});

test('whatever stands in a file, reading never throws and covers only lines of the file', () => {
  const piece = fc.constantFrom(
    '# ',
    '// ',
    '/*',
    '*/',
    '<!--',
    '-->',
    '\n',
    '\r\n',
    marker,
    ' secrets ',
    ' until ',
    '2027-01-31',
    'x',
    '"',
    ',',
    '{{',
    '}}',
    '😀',
    '*',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n').length;
      for (const { covers, location } of read(text)) {
        expect(covers.every((line) => line >= location.line && line <= lines)).toBe(true);
        expect(text.split('\n')[location.line - 1]?.startsWith(marker, location.column - 1)).toBe(true);
      }
    }),
  );
});

function read(...lines: readonly string[]) {
  return parseDirectives({ path: 'a.txt', bytes: Buffer.from(lines.join('\n')), encoding: 'utf-8' });
}
