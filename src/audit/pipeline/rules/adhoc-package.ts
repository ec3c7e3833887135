import { type Command, commandsOf } from '#ir/pipeline/commands';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { stepsIn } from './shared-walk.ts';

export const adhocPackage = pipelineRule({
  name: 'adhoc-package',
  title: 'Package is installed that no lock file names',
  severity: 'low',
  cwe: 1357,
  owasp: ['CICD-SEC-3'],
  what: 'The step installs a package by its name; which version of it and of all that it needs comes is decided on the day.',
  why: 'A version that was taken over this morning runs in this pipeline at noon, with the secrets of the job.',
  fix: [
    'Add it to the manifest of the project, commit the lock file, and install from that: `npm ci`, `bundle install`, `pip install --require-hashes -r`.',
    'At least name the version.',
  ],
  references: [
    'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse',
  ],
  *find(pipeline) {
    for (const { step, about } of stepsIn(pipeline))
      for (const command of step.run === undefined ? [] : commandsOf(step.run)) {
        const found = adHocOf(command);
        if (found === undefined || step.run === undefined) continue;
        yield {
          place: placeWithin(step.run, command.start, command.end),
          about: [...about, command.program, found.name],
          says: found.isPinned
            ? `\`${found.name}\` comes without a lock file: what it needs may change`
            : `\`${found.name}\` comes in whatever version is newest, without a lock file`,
          ...(found.isPinned || found.isFaint ? { isFaint: true } : {}),
        } satisfies Hit;
      }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: npm install -g fry-sorter # flaw
      - run: gem install fry-sorter --no-document # flaw
      - run: yarn global add fry-sorter && make # flaw
      - run: pip install fry-sorter # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: npm ci && npm install && yarn install --frozen-lockfile && bundle install
      - run: npm install -g ./fry-sorter-1.0.0.tgz
      - run: pip install -r requirements.txt && pip install . && pip install --require-hashes -r a.txt
`,
  },
});

interface AdHoc {
  readonly name: string;
  readonly isPinned: boolean;
  readonly isFaint: boolean;
}

/** Where the names of packages begin, by the words of the command; undefined for what installs none by name. */
function adHocOf({ program, words }: Command): AdHoc | undefined {
  const rest = words.slice(1);
  const plain = rest.filter((word): word is string => word !== undefined && !word.startsWith('-'));
  const [first, second] = plain;
  const at = startOf(program, first, second);
  if (at === undefined) return undefined;
  const name = plain.slice(at).find((word) => isPackage(word, program));
  if (name === undefined) return undefined;
  const isOther = /^(?:pip|pip3|pipx|uv|uvx|npx|pnpx|bunx|go|cargo)$/.test(program);
  const versioned =
    program === 'gem'
      ? /:\d/.test(name)
      : isOther && program !== 'npx'
        ? /[=@]=?[\dv]/.test(name)
        : /.@[\^~]?\d/.test(name);
  const isPinned = versioned || rest.some((word) => /^(?:-v|--version)(?:=|$)/.test(word ?? ''));
  return { name, isPinned, isFaint: isOther && !/^pip3?$/.test(program) };
}

function startOf(program: string, first: string | undefined, second: string | undefined): number | undefined {
  switch (program) {
    case 'npm':
    case 'pnpm':
    case 'bun':
      return /^(?:install|i|add|in)$/.test(first ?? '') ? 1 : undefined;
    case 'yarn':
      return first === 'add' ? 1 : first === 'global' && second === 'add' ? 2 : undefined;
    case 'gem':
      return /^(?:install|i)$/.test(first ?? '') ? 1 : undefined;
    case 'cargo':
    case 'pip':
    case 'pip3':
      return first === 'install' ? 1 : undefined;
    case 'bundle':
      return first === 'add' ? 1 : undefined;
    case 'pipx':
      return first === 'install' || first === 'run' ? 1 : undefined;
    case 'uv':
      return (first === 'tool' && second === 'install') || (first === 'pip' && second === 'install')
        ? 2
        : undefined;
    case 'go':
      return first === 'install' ? 1 : undefined;
    case 'npx':
    case 'pnpx':
    case 'bunx':
    case 'uvx':
      return 0;
    default:
      return undefined;
  }
}

/** A name, and no folder, file or address. */
function isPackage(word: string, program: string): boolean {
  if (
    /^\.{0,2}\/|^\.$|\.(?:tgz|gem|whl|tar\.gz|txt|lock|git)$|^(?:git\+|https?:|file:|link:|workspace:)/.test(
      word,
    )
  )
    return false;
  if (program === 'go') return /^[\w.-]+\.\w+\/.+@/.test(word) || word.includes('@');
  return /^(?:@[\w.-]+\/)?[A-Za-z][\w.-]*(?:\[[\w,-]+\])?(?:[=<>~!@:].*)?$/.test(word);
}
