import type { Rule } from '#model/rule';
import { controlLines } from '#report/controls';
import type { ProofSample } from './samples/sample.ts';

/** A page of the documentation of rules; the path is below the folder of all. */
export interface RulePage {
  readonly path: string;
  readonly text: string;
}

/** The pages of all rules as Markdown, an index by family first. The same rules give the same pages. */
export function rulePages(
  rules: readonly Rule[],
  proofs: ReadonlyMap<string, readonly ProofSample[]>,
): readonly RulePage[] {
  const pages = rules.map((rule) => ({ path: pathOf(rule), text: pageOf(rule, proofs.get(rule.id) ?? []) }));
  return [{ path: 'README.md', text: indexOf(rules) }, ...pages];
}

function pathOf({ id }: Rule): string {
  return `${id}.md`;
}

function indexOf(rules: readonly Rule[]): string {
  const families = [...Map.groupBy(rules, ({ family }) => family)];
  const lines = families.flatMap(([family, members]) => [
    `## ${family}`,
    '',
    '| Rule | What | Severity | CWE |',
    '|---|---|---|---|',
    ...members.map(
      (rule) =>
        `| [${rule.id}](${pathOf(rule)}) | ${cell(rule.title)} | ${rule.severity} | ${cweLink(rule.cwe)} |`,
    ),
    '',
  ]);
  return `# Rules\n\n${lines.join('\n')}`;
}

function pageOf(
  { id, title, severity, confidence, cwe, owasp, controls, text }: Rule,
  samples: readonly ProofSample[],
): string {
  const facts = [`severity ${severity}`, `confidence ${confidence}`, cweLink(cwe), ...(owasp ?? [])];
  return [
    `# ${title}`,
    `\`${id}\` · ${facts.join(' · ')}`,
    '## What it is',
    text.what,
    '## What an attacker gains',
    text.why,
    '## What to do',
    [...text.fix, ...(text.ways ?? [])].map((step, i) => `${i + 1}. ${step}`).join('\n'),
    ...examples(
      'It fires on',
      samples.filter(({ fires }) => fires),
    ),
    ...examples(
      'It is silent on',
      samples.filter(({ fires }) => !fires),
    ),
    ...listed('Controls', controlLines(controls)),
    ...listed(
      'References',
      text.references.map((link) => `<${link}>`),
    ),
    '',
  ].join('\n\n');
}

function examples(heading: string, samples: readonly ProofSample[]): readonly string[] {
  if (samples.length === 0) return [];
  return [`## ${heading}`, ...samples.map(({ says, text }) => `${says}:\n\n${fenced(text.trimEnd())}`)];
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.map((line) => `- ${line}`).join('\n')];
}

/** A fence is longer than any row of backticks in what it holds. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([row]) => row.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function cweLink(cwe: number): string {
  return `[CWE-${cwe}](https://cwe.mitre.org/data/definitions/${cwe}.html)`;
}
