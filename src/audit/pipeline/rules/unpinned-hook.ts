import { itemsOf } from '#ir/infra/value';
import { textAt } from '#ir/pipeline/text';
import { pipelineRule } from '../pipeline-rule.ts';
import { asMap } from './shared-walk.ts';

export const unpinnedHook = pipelineRule({
  name: 'unpinned-hook',
  title: 'Hook of pre-commit is taken from a branch',
  severity: 'low',
  cwe: 829,
  owasp: ['CICD-SEC-3'],
  what: 'A repository of hooks is used at a branch, so what runs on every commit changes whenever it does.',
  why: 'Hooks run on the machines of developers, with their keys. pre-commit keeps the first state that it sees: one developer runs other code than the next.',
  fix: ['Run `pre-commit autoupdate --freeze`: it writes the commit, with its version behind it.'],
  references: ['https://pre-commit.com/#using-the-latest-version-for-a-repository'],
  *findBeside({ kind, root, source }) {
    if (kind !== 'pre-commit') return;
    for (const item of itemsOf(asMap(root)?.entries.get('repos')?.value)) {
      const map = asMap(item);
      const repo = map && textAt(map, 'repo', source)?.text;
      const rev = map && textAt(map, 'rev', source);
      if (repo === undefined || rev === undefined || !branch.test(rev.text)) continue;
      yield { place: rev.place, about: [repo], says: `\`${repo}\` is used at \`${rev.text}\`, which moves` };
    }
  },
  bad: {
    'pre-commit': `repos:
  - repo: https://github.com/fry-factory/hooks
    rev: main # flaw
    hooks: [{ id: salt }]
`,
  },
  good: {
    'pre-commit': `repos:
  - repo: https://github.com/fry-factory/hooks
    rev: v1.2.0
    hooks: [{ id: salt }]
  - repo: https://github.com/fry-factory/more-hooks
    rev: 5e1c0a1d7f2b3c4d5e6f708192a3b4c5d6e7f809 # frozen: v2
    hooks: [{ id: oil }]
`,
  },
});

/** What is always a branch, and no version. */
const branch = /^(?:main|master|develop|trunk|stable|latest|HEAD)$/;
