import { expect, test } from 'vitest';
import { openGraph } from '#ir/infra/graph';
import { readInfra } from '#ir/infra/read';
import { openViews } from '#ir/infra/view';
import { edited } from '#model/text-edit';
import { checkInfra } from '../check.ts';
import { allInfraRules } from '../rules.ts';
import { editsOf } from './edits.ts';
import { mendOf } from './mend.ts';

/** A Dockerfile as rules of these names leave it. */
function mended(text: string, ...names: readonly string[]): string {
  const rules = allInfraRules.filter(({ rule }) => names.includes(rule.id.replace('infra/docker-', '')));
  expect(rules).toHaveLength(names.length);
  const textOf = (path: string) => (path === 'Dockerfile' ? text : undefined);
  const graph = readInfra({ paths: ['Dockerfile'], read: textOf });
  const { told } = checkInfra({ graph, rules, line: () => '' });
  const views = openViews(openGraph(graph));
  const changes = told.flatMap((each) => mendOf(each, { views, textOf })?.changes ?? []);
  return edited(text, editsOf(changes, textOf)?.get('Dockerfile') ?? []);
}

test('flags are put behind the action of each command of a step, over continued lines too', () => {
  expect(
    mended(
      'FROM debian:12\nRUN apt-get update && \\\n    apt-get install \\\n      curl git\n',
      'apt-yes',
      'apt-recommends',
    ).split('\n')[2],
  ).toMatch(/^ {4}apt-get install (?:-y --no-install-recommends|--no-install-recommends -y) \\$/);
  expect(mended('FROM a:1\nRUN pip3 install x && python -m pip install y\n', 'pip-cache')).toBe(
    'FROM a:1\nRUN pip3 install --no-cache-dir x && python -m pip install --no-cache-dir y\n',
  );
});

test('a command in a list is left alone', () => {
  const text = 'FROM debian:12\nRUN ["apt-get", "install", "curl"]\n';
  expect(mended(text, 'apt-yes', 'apt-recommends', 'apt-lists')).toBe(text);
});

test('a step is ended in the way in which its lines are joined, and not where it does not end', () => {
  const ends = (step: string) =>
    mended(`FROM debian:12\nRUN apt-get update && ${step}\n`, 'apt-lists').slice(36, -1);
  expect(ends('apt-get install a')).toBe(' apt-get install a && rm -rf /var/lib/apt/lists/*');
  expect(ends('\\\n  apt-get install \\\n  a')).toBe(
    ' \\\n  apt-get install \\\n  a \\\n  && rm -rf /var/lib/apt/lists/*',
  );
  expect(ends('apt-get install a;')).toBe(' apt-get install a;');
  expect(ends('apt-get install a # why')).toBe(' apt-get install a # why');
});

test('sudo goes where the step is root for sure, with the flags that mean nothing then', () => {
  expect(mended('FROM ubuntu:24.04\nRUN sudo -E apt-get update\n', 'sudo')).toBe(
    'FROM ubuntu:24.04\nRUN apt-get update\n',
  );
  for (const text of [
    'FROM ubuntu:24.04\nUSER app\nRUN sudo apt-get update\n',
    'FROM jenkins/jenkins:lts\nRUN sudo apt-get update\n',
    'FROM ubuntu:24.04\nRUN sudo -u app make\n',
  ])
    expect(mended(text, 'sudo')).toBe(text);
});

test('a user is named that is there for sure, before the program starts', () => {
  const user = (text: string) => mended(text, 'no-user');
  expect(user('FROM node:20\nCOPY . .\nCMD ["node", "a"]\n')).toBe(
    'FROM node:20\nCOPY . .\nUSER node\nCMD ["node", "a"]\n',
  );
  expect(user('FROM example/x:1\nRUN useradd -m app\nCMD ["a"]\n')).toContain('USER app\nCMD');
  for (const text of [
    'FROM example/x:1\nCMD ["a"]\n',
    'FROM node:20\nCMD ["a"]\nRUN npm ci\n',
    'FROM nginx:1\nCMD ["nginx"]\n',
  ])
    expect(user(text)).toBe(text);
});

test('lists are written for what was meant as one, and for plain lines', () => {
  expect(mended("FROM a:1\nUSER a\nCMD ['a', 'b c']\n", 'broken-list')).toBe(
    'FROM a:1\nUSER a\nCMD ["a", "b c"]\n',
  );
  expect(mended('FROM a:1\nUSER a\nCMD node a.js --b=1\n', 'shell-form')).toContain(
    'CMD ["node", "a.js", "--b=1"]',
  );
  for (const line of ['cd /a && node b', 'node $A', 'A=1 node b', 'node "a"', 'exec a'])
    expect(mended(`FROM a:1\nUSER a\nCMD ${line}\n`, 'shell-form')).toBe(`FROM a:1\nUSER a\nCMD ${line}\n`);
  const both = 'FROM a:1\nUSER a\nENTRYPOINT a b\nCMD ["c"]\n';
  expect(mended(both, 'shell-form')).toBe(both);
});

test('ADD becomes COPY with what COPY knows, and a relative folder is told whole behind one that is', () => {
  expect(mended('FROM a:1\nADD --chown=1:1 a /b/\n', 'add-local')).toBe('FROM a:1\nCOPY --chown=1:1 a /b/\n');
  expect(mended('FROM a:1\nWORKDIR /a\nWORKDIR b\nWORKDIR ./c\n', 'workdir-relative')).toBe(
    'FROM a:1\nWORKDIR /a\nWORKDIR /a/b\nWORKDIR /a/b/c\n',
  );
  expect(mended('FROM a:1\nWORKDIR b\n', 'workdir-relative')).toBe('FROM a:1\nWORKDIR b\n');
});

test('a shell in which pipes fail is only named where the image has it', () => {
  const piped = (from: string) => mended(`FROM ${from}\nRUN a | b\nRUN c | d\n`, 'pipefail');
  expect(piped('debian:12')).toBe(
    'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b\nRUN c | d\n',
  );
  expect(piped('node:20-alpine')).toContain('SHELL ["/bin/ash", "-eo", "pipefail", "-c"]');
  expect(piped('example/x:1')).toBe('FROM example/x:1\nRUN a | b\nRUN c | d\n');
});
