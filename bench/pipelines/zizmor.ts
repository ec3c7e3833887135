import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Profile } from '#model/profile';
import type { Label, LabelledRun } from './labels.ts';

/**
 * The runs of zizmor's own tests over files of its test data, without configuration and without network, with what their
 * snapshots say. Source: `crates/zizmor/tests/integration` of zizmorcore/zizmor.
 */
export function zizmorRuns(checkout: string): readonly LabelledRun[] {
  const tests = join(checkout, 'crates/zizmor/tests/integration');
  const audits = join(tests, 'audit');
  return readdirSync(audits)
    .filter((name) => name.endsWith('.rs'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(audits, name), 'utf8')
        .split(/#\[test\]/)
        .slice(1)
        .flatMap((text) => runsIn(text, name, join(tests, 'test-data'))),
    );
}

/** A test may hold several runs; each ends in its snapshot. */
function runsIn(text: string, name: string, data: string): readonly LabelledRun[] {
  return text.split('insta::assert_snapshot!').flatMap((part) => {
    const snapshot = /@r?(#*)"([\s\S]*?)"\1\s*\)?/.exec(part);
    const before = snapshot === null ? '' : part.slice(0, snapshot.index);
    const inputs = [...before.matchAll(/input_under_test\(\s*"([^"]+)"/g)].map(([, input]) => input ?? '');
    const [input] = inputs;
    const isPlain = !/\.config\(|AssertOnline|--fix|working_dir|stdin|gh_token|OutputMode/.test(before);
    if (!isPlain || inputs.length !== 1 || input === undefined || !existsSync(join(data, input))) return [];
    return [
      runOf(join(data, input), {
        name: `${name} ${input}`,
        profile: profileOf(before),
        said: snapshot?.[2] ?? '',
      }),
    ];
  });
}

function profileOf(text: string): Profile {
  return /--persona=(?:pedantic|auditor)|--pedantic/.test(text) ? 'audit' : 'normal';
}

function runOf(
  input: string,
  { name, profile, said }: { readonly name: string; readonly profile: Profile; readonly said: string },
): LabelledRun {
  const isFolder = statSync(input).isDirectory();
  const files = isFolder ? filesBelow(input) : [input];
  const pathOf = (file: string) => (isFolder ? relative(input, file) : treePath(file));
  const only = files[0] === undefined ? '' : pathOf(files[0]);
  return {
    name,
    profile,
    files: new Map(files.map((file) => [pathOf(file), readFileSync(file, 'utf8')])),
    labels: labelsIn(said, (path) => (isFolder ? path : only)),
  };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && /\.ya?ml$/.test(path))
    .sort();
}

/** Where a file of test data stands in the tree: what it is shows in its name or content. */
function treePath(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/^action\.ya?ml$/.test(name)) return name;
  const text = readFileSync(file, 'utf8');
  if (/dependabot/.test(file) && /^updates:/m.test(text)) return '.github/dependabot.yml';
  if (/pre-commit/.test(name)) return '.pre-commit-config.yaml';
  return /^runs:/m.test(text) && !/^jobs:/m.test(text)
    ? `${name.replace(/\.ya?ml$/, '')}/action.yml`
    : `.github/workflows/${name}`;
}

/** `error[id]: …`, ` --> place:line:column`, and lines of the file with their numbers. */
function labelsIn(said: string, pathOf: (path: string) => string): readonly Label[] {
  const blocks = said.split(/^\s*(?=(?:error|warning|help|info|note)\[[\w/-]+\])/m);
  return blocks.flatMap((block) => {
    const id = /^\s*\w+\[([\w/-]+)\]/.exec(block)?.[1];
    const place = /-->\s*@@INPUT@@\/?([^:\n]*):(\d+):\d+/.exec(block);
    if (id === undefined || place === null) return [];
    const shown = [...block.matchAll(/^\s*(\d+)\s*\|/gm)].map(([, line]) => Number(line));
    return [{ id, path: pathOf(place[1] ?? ''), lines: [Number(place[2]), ...shown] }];
  });
}
