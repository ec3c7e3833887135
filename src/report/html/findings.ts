import type { Finding, TraceStep } from '#model/finding';
import { counts } from '#model/gate';
import type { Frame, Location } from '#model/location';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import { breaksText } from '../breaks.ts';
import { type ExcerptLine, excerptOf, leftOut } from '../excerpt.ts';
import { htmlPath, htmlProse, htmlSource, htmlText } from '../inert/html-text.ts';
import { markSentences } from '../marks.ts';
import { byFile, type Entry, grouped, ranked } from '../order.ts';
import { packageTitle } from '../packages.ts';
import { diffLines, readyFix } from '../ready-fix.ts';
import { nearLine } from '../stretch.ts';
import { tellingEvidence, tellingMessage, verificationSentence } from '../summary.ts';
import { count, severityTitles } from '../wording.ts';
import { packageBody } from './package.ts';

/** Code units of a source line that are shown. */
const longestLine = 600;

/** Places of one value that are listed. */
const mostCopies = 200;

/** Where a rule's help stands in the page, and what a finding says of it at once. */
export type RuleLinks = ReadonlyMap<string, { readonly anchor: string; readonly rule: Rule }>;

/** All findings by file, worst first, suppressed ones among them and marked. */
export function findingSections({ findings, verdict }: Scan, rules: RuleLinks): string {
  const entries = new Map(grouped(ranked(findings, verdict)).map((entry) => [entry.finding, entry]));
  return byFile([...entries.keys()])
    .map(
      ({ path, findings: found }) =>
        `<section class="file"><h3><code>${htmlPath(path)}</code> <span>${count(number(found.map((finding) => entries.get(finding))), 'finding')}</span></h3>
${found.map((finding) => article(entries.get(finding) ?? { finding, copies: [], advisories: [] }, rules, counts(finding, verdict))).join('\n')}
</section>`,
    )
    .join('\n');
}

/** A value that stands in many places is one to look at; each advisory of a package is one. */
function number(entries: readonly (Entry | undefined)[]): number {
  return entries.reduce((sum, entry) => sum + Math.max(1, entry?.advisories.length ?? 1), 0);
}

function article({ finding, copies, advisories }: Entry, rules: RuleLinks, counted: boolean): string {
  const { severity, family, suppression } = finding;
  const classes = `finding ${severity}${suppression ? ' suppressed' : ''}`;
  const decision = suppression ? 'suppressed' : 'open';
  return `<article class="${classes}" data-severity="${severity}" data-family="${family}" data-status="${finding.status ?? ''}" data-decision="${decision}" data-counts="${counted ? 'yes' : 'no'}" data-places="${Math.max(1 + copies.length, advisories.length)}" data-path="${htmlText(finding.location.path)}">
<span class="badge">${severityTitles[severity]}</span><h4>${htmlText(advisories.length > 0 ? packageTitle(advisories) : finding.title)}</h4>
${facts(finding, rules)}
${advisories.length > 0 ? packageBody(advisories, suppressed(finding)) : body({ finding, copies, advisories }, rules)}
</article>`;
}

function body({ finding, copies }: Entry, rules: RuleLinks): string {
  return [
    message(finding),
    breaks(finding),
    evidence(finding),
    verification(finding),
    finding.frame ? frame(finding.frame, finding.location) : '',
    also(copies),
    flow(finding),
    doneAbout(finding),
    suppressed(finding),
    ready(finding),
    fix(finding, rules),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function facts(finding: Finding, rules: RuleLinks): string {
  const anchor = rules.get(finding.ruleId)?.anchor;
  const name = `<code>${htmlText(finding.ruleId)}</code>`;
  const parts = [
    `line ${finding.location.line}`,
    anchor === undefined ? name : `<a href="#${anchor}">${name}: what it is and how to fix it</a>`,
    `CWE-${finding.cwe}`,
    `confidence ${finding.confidence}`,
    ...(finding.status === undefined ? [] : [`<span class="tag">${finding.status}</span>`]),
    ...(finding.suppression ? ['<span class="tag">suppressed</span>'] : []),
    ...(finding.marks?.revoked
      ? [`<span class="tag">${finding.marks.live ? 'marked as revoked, yet live' : 'revoked'}</span>`]
      : []),
  ];
  return `<div class="facts">${parts.map((part) => `<span>${part}</span>`).join('')}</div>`;
}

function breaks(finding: Finding): string {
  const text = breaksText(finding);
  return text === undefined ? '' : `<p class="message">Breaks ${htmlText(text)}.</p>`;
}

function message(finding: Finding): string {
  const text = tellingMessage(finding);
  return text === undefined ? '' : `<p class="message">${htmlProse(text)}</p>`;
}

function evidence(finding: Finding): string {
  const entries = tellingEvidence(finding);
  if (entries.length === 0) return '';
  const rows = entries.map(
    ([name, text]) => `<div><dt>${htmlText(name)}</dt><dd><code>${htmlText(text)}</code></dd></div>`,
  );
  return `<dl class="evidence">${rows.join('')}</dl>`;
}

function verification(finding: Finding): string {
  const text = verificationSentence(finding);
  return text === undefined ? '' : `<p class="message">${htmlProse(text)}</p>`;
}

function frame(source: Frame, location: Location): string {
  return `<pre>${excerptOf(source, location, false).map(sourceRow).join('')}</pre>`;
}

function sourceRow(line: ExcerptLine): string {
  const left = leftOut(line);
  if (left !== undefined) return `<span class="row hit"><i>…</i><span class="quiet">${left}</span></span>`;
  const { number, text, stretch } = line;
  const near = nearLine(text, stretch ?? { from: 0, to: 0 }, longestLine);
  const { from, to } = near.stretch;
  const marked = to > from ? `<mark>${htmlSource(near.text.slice(from, to))}</mark>` : '';
  const code = `${near.cutBefore ? '…' : ''}${htmlSource(near.text.slice(0, from))}${marked}${htmlSource(near.text.slice(to))}${near.cutAfter ? '…' : ''}`;
  return `<span class="row${stretch ? ' hit' : ''}"><i>${number}</i><span>${code}</span></span>`;
}

/** Edits that are known to hold, as a diff. */
function ready(finding: Finding): string {
  const told = readyFix(finding);
  if (told === undefined || finding.fix === undefined) return '';
  const rows = diffLines(finding.fix).map(diffRow).join('');
  return `<details class="ready"><summary><b>A fix is ready:</b> ${htmlProse(told.says)} <code>${htmlText(told.command)}</code></summary><pre>${rows}</pre></details>`;
}

function diffRow(line: string): string {
  const sign = line[0] ?? ' ';
  const kind = { '+': ' put', '-': ' gone', '@': ' quiet' }[sign] ?? '';
  const { text, cutAfter } = nearLine(line.slice(1), { from: 0, to: 0 }, longestLine);
  const shown = sign === '@' ? line : text;
  return `<span class="row${kind}"><i>${htmlText(sign === '@' ? '' : sign)}</i><span>${htmlSource(shown)}${cutAfter ? '…' : ''}</span></span>`;
}

/** The first step; the rule's help has them all. */
function fix({ ruleId }: Finding, rules: RuleLinks): string {
  const first = rules.get(ruleId)?.rule.text.fix[0];
  return first === undefined ? '' : `<p class="fix"><b>Fix:</b> ${htmlProse(first)}</p>`;
}

/** Where else the same value stands. */
function also(copies: readonly Finding[]): string {
  if (copies.length === 0) return '';
  const items = copies.slice(0, mostCopies).map(({ location: { path, line } }) => {
    return `<li><code>${htmlText(`${path}:${line}`)}</code></li>`;
  });
  const rest = copies.length - items.length;
  const more = rest > 0 ? `<li>and ${count(rest, 'more place')}: in the JSON report</li>` : '';
  return `<details class="also"><summary>The same value in ${count(copies.length, 'more place')}</summary><ul>${items.join('')}${more}</ul></details>`;
}

function flow({ trace, location }: Finding): string {
  if (trace === undefined || trace.length === 0) return '';
  return `<ol class="flow">${trace.map((step) => stepItem(step, location.path)).join('')}</ol>`;
}

function stepItem({ role, location, message, frame: source }: TraceStep, path: string): string {
  const place = location.path === path ? `line ${location.line}` : `${location.path}:${location.line}`;
  const shown = source ? frame(source, location) : '';
  return `<li><b>${role}</b> <code>${htmlText(place)}</code> ${htmlProse(message)}${shown}</li>`;
}

function doneAbout(finding: Finding): string {
  const sentences = markSentences(finding);
  return sentences.length === 0 ? '' : `<p class="decision">${htmlProse(sentences.join(' '))}</p>`;
}

const whereOf = {
  inline: 'in the source',
  config: 'in the configuration',
  decision: 'by a decision',
} as const;

function suppressed({ suppression }: Finding): string {
  if (suppression === undefined) return '';
  const { reason, until, location, kind } = suppression;
  const where = whereOf[kind];
  const place = `<code>${htmlText(`${location.path}:${location.line}`)}</code>`;
  const end = until === undefined ? '' : ` until ${htmlText(until)}`;
  return `<p class="decision">Suppressed ${where}, ${place}${end}: ${htmlText(reason)}</p>`;
}
