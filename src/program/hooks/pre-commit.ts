import type { Merged } from '../agents/merge.ts';
import { type HookChoice, type HookName, hookNames } from './hook.ts';
import { withAll } from './lefthook.ts';
import { commandLine } from './script.ts';

/** What each hook is called in what the framework prints. */
const titles: Readonly<Record<HookName, string>> = {
  'pre-commit': 'Handrail: what is staged',
  'pre-push': 'Handrail: secrets in what is pushed',
  'post-commit': 'Handrail: was the commit checked',
};

/** `.pre-commit-config.yaml` (pre-commit.com) with our hooks as a repository of its own, `local`. */
export function preCommitWith(before: string | undefined, choice: HookChoice): Merged {
  const entry = [
    '- repo: local',
    '  hooks:',
    ...hookNames.flatMap((hook) => hookLines(hook, choice)).map((line) => `    ${line}`),
  ];
  const otherwise = ['repos:', ...entry.map((line) => `  ${line}`)];
  return withAll(before, [{ places: [{ keys: ['repos'], holds: 'list', lines: entry }], otherwise }]);
}

function hookLines(hook: HookName, { strict }: HookChoice): readonly string[] {
  return [
    `- id: handrail-${hook}`,
    `  name: "${titles[hook]}"`,
    '  entry: >-',
    `    sh -c '${commandLine(hook, strict)}'`,
    '  language: system',
    '  pass_filenames: false',
    '  always_run: true',
    // Else what is told of a commit that goes on is not shown.
    '  verbose: true',
    `  stages: [${hook}]`,
  ];
}
