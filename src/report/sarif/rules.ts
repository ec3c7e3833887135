import type { Rule } from '#model/rule';
import type { Confidence, Severity } from '#model/severity';
import { controlLines } from '../controls.ts';
import { webAddress } from '../inert/html-text.ts';
import { markdownLink, markdownProseWithoutHtml as prose } from '../inert/markdown-text.ts';
import { sarifText } from '../inert/sarif-text.ts';
import type { Weaknesses } from './weaknesses.ts';

type Level = 'error' | 'warning' | 'note';

/** SARIF has three levels for our five severities. */
export const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** The middle of the CVSS bands that GitHub reads out of `security-severity`; info is no security severity. */
const scores: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: undefined,
};

const precisions: Readonly<Record<Confidence, string>> = { high: 'high', medium: 'medium', low: 'low' };

/** A rule as a reporting descriptor (§3.49), with its help as text and as Markdown without HTML. */
export function ruleDescriptor(rule: Rule, weaknesses: Weaknesses): object {
  const helpUri = rule.text.references.map(webAddress).find((address) => address !== undefined);
  const weakness = weaknesses.reference(rule.cwe);
  const score = scores[rule.severity];
  return {
    id: rule.id,
    ...(rule.formerly && rule.formerly.length > 0 ? { deprecatedIds: rule.formerly } : {}),
    shortDescription: { text: sarifText(rule.title) },
    fullDescription: { text: sarifText(rule.text.what) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[rule.severity] },
    ...(weakness === undefined ? {} : { relationships: [{ target: weakness, kinds: ['superset'] }] }),
    properties: {
      tags: ['security', ...cweTag(rule.cwe), rule.family, ...(rule.owasp ?? []).map((id) => `OWASP-${id}`)],
      precision: precisions[rule.confidence],
      ...(score === undefined ? {} : { 'security-severity': score }),
      ...(rule.controls === undefined ? {} : { controls: controlLines(rule.controls).map(sarifText) }),
    },
  };
}

/** Several readers take the weakness from the first tag of this form, and want three digits. */
function cweTag(cwe: number): readonly string[] {
  return cwe > 0 ? [`external/cwe/cwe-${String(cwe).padStart(3, '0')}`] : [];
}

function helpText({ text }: Rule): string {
  const fix = [...text.fix, ...(text.ways ?? [])].map((step, index) => `${index + 1}. ${step}`);
  return sarifText(
    [text.what, text.why, `How to fix it:\n${fix.join('\n')}`, text.references.join('\n')]
      .join('\n\n')
      .trim(),
  );
}

function helpMarkdown({ text }: Rule): string {
  const fix = [...text.fix, ...(text.ways ?? [])].map((step, index) => `${index + 1}. ${prose(step)}`);
  const links = text.references.map((address) => `- ${markdownLink(address)}`);
  return [
    prose(text.what),
    `**Risk:** ${prose(text.why)}`,
    `**How to fix it**\n\n${fix.join('\n')}`,
    ...(links.length > 0 ? [`**References**\n\n${links.join('\n')}`] : []),
  ].join('\n\n');
}
