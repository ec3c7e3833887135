import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { popularActions } from './popular-actions.table.ts';
import { usesIn } from './shared-walk.ts';

/** Owners of popular actions: what they name themselves is no imitation. */
const owners: ReadonlySet<string> = new Set([...popularActions].map((name) => name.split('/')[0] ?? ''));

export const typosquatAction = pipelineRule({
  name: 'typosquat-action',
  title: 'Name of an action looks like that of another that many use',
  severity: 'high',
  confidence: 'medium',
  cwe: 1357,
  owasp: ['CICD-SEC-3'],
  what: 'The name of the action is one letter away from that of an action that very many workflows use.',
  why: 'Names that are easily mistyped are registered to run code in the pipelines of those who mistype.',
  fix: ['Look at the repository behind the name.', 'If it is a slip, write the name that is meant.'],
  references: ['https://orca.security/resources/blog/typosquatting-in-github-actions/'],
  *find(pipeline) {
    for (const { use, about } of usesIn(pipeline)) {
      if (use.kind !== 'action' && use.kind !== 'workflow') continue;
      const name = use.name.toLowerCase();
      const meant = popularActions.has(name) ? undefined : imitated(name);
      if (meant !== undefined)
        yield {
          place: use.written.place,
          about: [...about, use.name],
          says: `\`${use.name}\` is one letter away from \`${meant}\``,
        } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actons/checkout@v4 # flaw
      - uses: acitons/cache@v4 # flaw
      - uses: dokcer/login-action@v3 # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: Actions/Cache/restore@v4
      - uses: actions/labelers@v1
      - uses: fry-factory/checkout@v1
      - uses: actions/checkouts@v4
`,
  },
});

/** The popular action that a name is one edit away from, where its owner is another, and has none. */
function imitated(name: string): string | undefined {
  const [owner = ''] = name.split('/');
  return [...popularActions].find((popular) => {
    const [own = ''] = popular.split('/');
    return isOneEditApart(name, popular) && own !== owner && !owners.has(owner);
  });
}

/** One letter more, less or other, or two neighbours that changed places (Damerau and Levenshtein). */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
