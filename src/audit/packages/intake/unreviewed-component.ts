import type { Detection } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import { packageKey } from '#model/package-name';
import type { Rule } from '#model/rule';
import { isPlain } from '../fix/manager.ts';
import { satisfies } from '../versions/satisfies.ts';
import type { IntakeInput, IntakeRule } from './intake-rule.ts';
import { type AskedFor, isShipped, keyOf, newIn, wasForDevelopment } from './new-components.ts';

const rule: Rule = {
  id: 'packages/unreviewed-component',
  family: 'packages',
  title: 'A package comes in that nobody reviewed',
  severity: 'high',
  confidence: 'high',
  cwe: 1357,
  owasp: ['A06:2021', 'A03:2025'],
  text: {
    what: 'The change asks for a package that the project did not ask for before, and no review of it is recorded in handrail-components.yaml.',
    why: 'Every package runs with the rights of the program, and of whoever installs it. Before it comes in is the one moment when not taking it is cheap.',
    fix: [
      'Run `handrail packages review NAME`: it shows what is known of the package, asks why it is needed and what else there would be, and writes the record. Commit it with the change.',
      'Or leave the package out: a few lines of your own, or one that is there already, may do.',
      'Packages of your own need no review: `packages: { intake-exempt: ["@acme/*"] }` in handrail.yaml.',
    ],
    references: [
      'https://best.openssf.org/Concise-Guide-for-Evaluating-Open-Source-Software',
      'https://csrc.nist.gov/pubs/sp/800/218/final',
    ],
  },
};

/** What comes in without a review that holds; nothing where no change is looked at or nothing is asked. */
function find(input: IntakeInput): readonly Detection[] {
  const { before, mode, wanted, inventories } = input;
  if (mode === 'off' || before === undefined) return [];
  const all = newIn(inventories, before).filter(
    (each) => wanted.has(each.path) && !isExempt(each, input) && reviewsOf(each, input).length === 0,
  );
  // One review is needed for a package, in however many manifests it is.
  const first = new Map([...all].reverse().map((each) => [keyOf(each.component), each]));
  return [...first.values()].reverse().map((each) => detectionOf(each, input, before));
}

/** Whether a package needs no review, by its name. */
export function isExempt(
  { component: { ecosystem, name } }: AskedFor,
  { exempt }: Pick<IntakeInput, 'exempt'>,
): boolean {
  return exempt.some((pattern) => {
    const [, of, own = pattern] = /^([A-Za-z][\w.-]*):(.+)$/.exec(pattern) ?? [];
    const isName = of === undefined || of.toLowerCase() === ecosystem.toLowerCase();
    return isName ? isNamed(own, name) : isNamed(pattern, name);
  });
}

/** `*` stands for any letters. */
function isNamed(pattern: string, name: string): boolean {
  const [first = '', ...parts] = pattern.toLowerCase().split('*');
  const own = name.toLowerCase();
  if (parts.length === 0) return own === first;
  if (!own.startsWith(first)) return false;
  let at = first.length;
  const last = parts.pop() ?? '';
  for (const part of parts) {
    const found = own.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return own.length - last.length >= at && own.endsWith(last);
}

/** The reviews that hold for what is asked for: of this package, for what it is used, not past their day. */
export function reviewsOf<R extends IntakeInput['reviews'][number]>(
  { component }: AskedFor,
  { reviews, today }: { readonly reviews: readonly R[]; readonly today: string },
): readonly R[] {
  const { ecosystem, name, version } = component;
  return reviews.filter(
    (review) =>
      review.ecosystem === ecosystem &&
      packageKey(ecosystem, review.name) === packageKey(ecosystem, name) &&
      (review.reviewAgain === undefined || review.reviewAgain >= today) &&
      (review.scope !== 'development' || !isShipped(component)) &&
      (review.versions === undefined ||
        version === undefined ||
        satisfies(ecosystem, version, review.versions) !== false),
  );
}

function detectionOf(
  asked: AskedFor,
  { mode }: IntakeInput,
  before: NonNullable<IntakeInput['before']>,
): Detection {
  const { path, component } = asked;
  const { ecosystem, name, line, version, range } = component;
  const moved = wasForDevelopment(component, before);
  // A name with signs of a shell is not put into a command that is copied.
  const command = `handrail packages review ${isPlain(name) ? name : 'NAME'} --ecosystem ${ecosystem}`;
  const what = moved
    ? `${name} (${ecosystem}) was there for development only and becomes part of what is shipped`
    : `${name} (${ecosystem}) is new here`;
  return {
    ruleId: rule.id,
    family: 'packages',
    message: `${what}, and no review of it is recorded. Run \`${command}\`: it shows what is known of it and writes the record, to be committed with this change.`,
    severity: mode === 'enforce' ? 'high' : 'low',
    confidence: rule.confidence,
    location: { path, line, column: 1, endLine: line, endColumn: 1 },
    masks: [],
    anchor: anchorOf(rule.id, ecosystem, packageKey(ecosystem, name)),
    lineHash: lineHashOf(`${ecosystem} ${name}`),
    evidence: {
      package: `${ecosystem} ${name}`,
      ...((version ?? range) !== undefined && { 'asked for': version ?? range ?? '' }),
      scope: component.scope,
      command,
    },
  };
}

const with1 = '{\n  "dependencies": {\n    "express": "^4.0.0"\n  }\n}\n';
const with2 = '{\n  "dependencies": {\n    "express": "^4.0.0",\n    "left-pad": "^1.3.0"\n  }\n}\n';
const review = { ecosystem: 'npm', name: 'left-pad', by: 'Ada', on: '2026-01-01', why: 'Tables.' } as const;

/** Finds packages that a change brings and of which no review is recorded. */
export const unreviewedComponent: IntakeRule = {
  rule,
  find,
  samples: {
    bad: [
      { files: { 'before/package.json': with1, 'package.json': with2 } },
      { files: { 'requirements.txt': 'flask==3.0.0\n' } },
      {
        files: { 'before/package.json': with1, 'package.json': with2 },
        reviews: [{ ...review, reviewAgain: '2026-01-31' }],
      },
      {
        files: {
          'before/package.json': '{"devDependencies": {"left-pad": "1.3.0"}}',
          'package.json': '{"dependencies": {"left-pad": "1.3.0"}}',
        },
      },
      {
        files: { 'before/package.json': with1, 'package.json': with2 },
        reviews: [{ ...review, scope: 'development' }],
      },
    ],
    good: [
      { files: { 'before/package.json': with1, 'package.json': with2 }, reviews: [review] },
      { files: { 'before/package.json': with1, 'package.json': with2 }, exempt: ['npm:left-*'] },
      { files: { 'before/package.json': with1, 'package.json': with2 }, mode: 'off' },
      { files: { 'before/package.json': with2, 'web/package.json': with2, 'package.json': with1 } },
      {
        files: {
          'before/package.json': '{"dependencies": {"left-pad": "1.3.0"}}',
          'package.json': '{"dependencies": {"left-pad": "2.0.0"}}',
        },
      },
      {
        files: {
          'before/package.json': '{"name": "a", "workspaces": ["b"]}',
          'package.json': '{"name": "a", "workspaces": ["b"], "dependencies": {"b": "1.0.0"}}',
          'b/package.json': '{"name": "b"}',
        },
      },
    ],
  },
};
