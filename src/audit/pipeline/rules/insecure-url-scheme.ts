import { itemsOf } from '#ir/infra/value';
import { textAt } from '#ir/pipeline/text';
import { pipelineRule } from '../pipeline-rule.ts';
import { asMap } from './shared-walk.ts';

export const insecureUrlScheme = pipelineRule({
  name: 'insecure-url-scheme',
  title: 'Hooks come over a connection that anybody can change',
  severity: 'high',
  cwe: 319,
  owasp: ['CICD-SEC-3', 'CICD-SEC-9'],
  what: 'The repository of the hooks is fetched by `http:` or `git:`, without encryption and without proof of who answers.',
  why: 'Whoever sits on the way sends hooks of their own, which run on the machine of every developer.',
  fix: ['Use `https:` or `ssh:`.'],
  references: ['https://pre-commit.com/#repos-repo'],
  *findBeside({ kind, root, source }) {
    if (kind !== 'pre-commit') return;
    for (const item of itemsOf(asMap(root)?.entries.get('repos')?.value)) {
      const map = asMap(item);
      const repo = map && textAt(map, 'repo', source);
      const scheme = /^(http|git):\/\//i.exec(repo?.text ?? '')?.[1];
      if (repo === undefined || scheme === undefined) continue;
      const offset = source.indexOf(scheme, repo.place.start);
      yield {
        place: repo.place,
        about: [repo.text],
        says: `\`${repo.text}\` is fetched by \`${scheme}:\`, which anybody on the way can change`,
        mend: {
          says: `Fetches it by \`https:\`.`,
          edits: [{ start: offset, end: offset + scheme.length, text: 'https' }],
        },
      };
    }
  },
  bad: {
    'pre-commit': `repos:
  - repo: http://github.com/fry-factory/hooks # flaw
    rev: v1
    hooks: [{ id: salt }]
  - repo: "git://github.com/fry-factory/more-hooks" # flaw
    rev: v1
    hooks: [{ id: oil }]
`,
  },
  good: {
    'pre-commit': `repos:
  - repo: https://github.com/fry-factory/hooks
    rev: v1
    hooks: [{ id: salt }]
  - repo: local
    hooks: [{ id: oil, name: oil, entry: ./oil.sh, language: script }]
`,
  },
});
