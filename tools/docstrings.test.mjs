import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Folders whose exports all say in a sentence what they are; tables and rows of lists are exempt. */
const rooms = ['src/ir', 'src/audit/code'];
const exported = /^export (?:async )?(?:function|const|interface|type|class) (\w+)/;

test('what a file exports says in a sentence what it is', () => {
  const files = rooms.flatMap((room) => globSync(`${room}/**/*.ts`));
  const silent = files
    .filter((path) => !/\.(?:test|table)\.ts$|\/fixtures\/|\/weaknesses\//.test(path))
    .flatMap((path) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.flatMap((line, i) => {
        const name = exported.exec(line)?.[1];
        return name === undefined || /\*\/\s*$/.test(lines[i - 1] ?? '') ? [] : [`${path}: ${name}`];
      });
    });
  expect(files.length).toBeGreaterThan(100);
  expect(silent).toEqual([]);
});
