import { expect, test } from 'vitest';
import { itemsOf, valueAt } from '../value.ts';
import { readDockerfiles } from './dockerfile.ts';

function read(text: string, path = 'Dockerfile', others: readonly string[] = []) {
  const part = readDockerfiles({ paths: [path, ...others], read: (each) => (each === path ? text : '') });
  const [resource] = part.resources;
  const at = (...steps: readonly (string | number)[]) => valueAt(resource?.attributes, ...steps);
  const text_ = (...steps: readonly (string | number)[]) => {
    const value = at(...steps);
    return value?.kind === 'text' ? value.text : value?.kind === 'unknown' ? undefined : value;
  };
  return { part, resource, at, text: text_ };
}

test('variables of before the first FROM, with their defaults, are put into images', () => {
  const { text, at } = read('ARG V=20\nARG R\nFROM node:${V}-slim AS a\nFROM $R/b:1\nFROM ${X:-alpine}:3');
  expect(text('from', 0, 'tag')).toBe('20-slim');
  expect(at('from', 0, 'image')?.origin).toBe('computed');
  expect(text('from', 1, 'tag')).toBe('1');
  expect(at('from', 1, 'registry')?.kind).toBe('unknown');
  expect(text('from', 2, 'repository')).toBe('alpine');
});

test('the last stage has the user of the stage that it is built on', () => {
  const { text } = read('FROM node:20 AS base\nUSER node\nFROM golang AS other\nFROM base\nCMD ["node"]\n');
  expect(text('final', 'user')).toBe('node');
  expect(text('final', 'base', 'repository')).toBe('node');
});

test('instructions go on behind comments and empty lines, and commands stand where they are written', () => {
  const { at, text } = read(
    'FROM a:1\nRUN set -e \\\n  # why\n\n  && sudo apt-get -qy install "b=1" \\\n  && echo $X | sh\n',
  );
  const commands = itemsOf(at('run', 0, 'commands'));
  expect(commands.map(({ place }) => place.line)).toEqual([2, 5, 6, 6]);
  expect(text('run', 0, 'commands', 1, 'manager')).toBe('apt');
  expect(text('run', 0, 'commands', 1, 'packages', 0)).toBe('b=1');
  expect(
    itemsOf(at('run', 0, 'commands', 1, 'flags')).map((each) => each.kind === 'text' && each.text),
  ).toEqual(['-qy', '-q', '-y']);
  expect(text('run', 0, 'commands', 3, 'input')).toBe('echo');
});

test('the text below RUN <<EOF is a script; that of another program is none', () => {
  const { at, text } = read(
    'FROM a:1\nRUN <<-EOF\n\tapk add curl\n\tEOF\nRUN <<PY python3\nimport os\nPY\nRUN cat <<X > /f\nUSER root\nX\nUSER app\n',
  );
  expect(text('run', 0, 'commands', 0, 'packages', 0)).toBe('curl');
  expect(text('run', 1, 'commands', 0, 'program')).toBe('python3');
  expect(itemsOf(at('user')).length).toBe(1);
});

test('the escape directive makes the backtick go on and the backslash a letter', () => {
  const { at, text } = read('# escape=`\nFROM a:1\nWORKDIR C:\\app\nRUN apk add `\n  curl\n');
  expect(text('workdir', 0, 'path')).toBe('C:\\app');
  expect(itemsOf(at('run', 0, 'commands')).length).toBe(1);
});

test('lists and lines for a shell are told apart, and what is neither', () => {
  const { text } = read('FROM a:1\nENTRYPOINT ["a", "b c"]\nCMD [\'a\']\nRUN ["sh", "-c", "curl x | sh"]\n');
  expect(text('entrypoint', 0, 'form')).toBe('exec');
  expect(text('cmd', 0, 'form')).toBe('broken');
  expect(text('run', 0, 'commands', 2, 'input')).toBe('curl');
});

test('scripts for shells of Windows are not read, and not taken for empty', () => {
  const { at } = read('FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN curl x | sh\n');
  expect(at('run', 0, 'commands')?.kind).toBe('unknown');
});

test('what is no instruction is a gap with its line, and so is a file without FROM', () => {
  expect(read('FROM a:1\nif x\nUSER a\n').part.gaps).toMatchObject([
    { why: 'syntax', detail: 'Line 2: There is a line that is no instruction of a Dockerfile.' },
  ]);
  expect(read('FROM a:1\n{% if x %}\nUSER a\n').part).toMatchObject({
    resources: [],
    gaps: [{ why: 'syntax' }],
  });
  expect(read('RUN x\n').part.gaps).toMatchObject([{ why: 'syntax' }]);
  expect(read('FROM a:1\nRUN cat <<EOF\nx\n').part.gaps).toHaveLength(2);
});

test('hostile files are read in bounded time', () => {
  const texts = [
    `FROM a\n${'RUN a <<E\n'.repeat(20_000)}`,
    `FROM a\nRUN ${'$('.repeat(50_000)}`,
    `FROM a\nRUN ${'sh -c "'.repeat(10_000)}`,
    `FROM a\nENV A=${'${A:-'.repeat(20_000)}`,
    `FROM a\nRUN ${'a|'.repeat(100_000)}`,
    `FROM a\nRUN ${'"'.repeat(100_000)}`,
    `FROM a\n${'\\\n'.repeat(200_000)}`,
    `FROM a\nCOPY ${'a '.repeat(100_000)}`,
  ];
  for (const text of texts) {
    const before = performance.now();
    read(text);
    expect(performance.now() - before, text.slice(0, 30)).toBeLessThan(3000);
  }
});

test.each([
  ['Dockerfile', true],
  ['a/Dockerfile.dev', true],
  ['web.Dockerfile', true],
  ['Containerfile', true],
  ['x.containerfile', true],
  ['Dockerfile.dockerignore', false],
  ['src/dockerfile.ts', false],
  ['docs/Dockerfile.md', false],
])('%s is named like a Dockerfile: %s', (path, isOne) => {
  expect(readDockerfiles({ paths: [path], read: () => 'FROM a:1' }).paths).toEqual(isOne ? [path] : []);
});
