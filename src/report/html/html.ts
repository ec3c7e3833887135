import { createHash } from 'node:crypto';
import { families, familyTitles } from '#model/family';
import type { Scan } from '#model/scan';
import { severities } from '#model/severity';
import { htmlText } from '../inert/html-text.ts';
import { type Totals, targetSentence, toneOf, totals, verdictSentence, wasCompared } from '../summary.ts';
import { severityTitles, thousands } from '../wording.ts';
import { familyChart, severityChart } from './charts.ts';
import { findingSections, type RuleLinks } from './findings.ts';
import { planSection } from './package.ts';
import { script } from './script.ts';
import {
  coverageSection,
  exclusionSection,
  fixedSection,
  gapSection,
  noticeSection,
  ruleSection,
} from './sections.ts';
import { style } from './style.ts';

/** The browser may load nothing at all; only this very style sheet and this very script run. */
const policy = [
  "default-src 'none'",
  `style-src '${digest(style)}'`,
  `script-src '${digest(script)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The scan as one HTML file: it needs no network and no other file, and shows everything without its script. */
export function renderHtml(scan: Scan): string {
  const sum = totals(scan);
  const rules: RuleLinks = new Map(
    scan.rules.map((rule, index) => [rule.id, { anchor: `rule-${index + 1}`, rule }]),
  );
  const title = htmlText(targetSentence(scan.target));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title} · Handrail</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header class="wide">
<div class="brand">${logo} Handrail ${htmlText(scan.tool.version)}</div>
<h1>${htmlText(scan.target.name)}</h1>
${commits(scan)}
<div class="verdict ${toneOf(scan)}">${verdictSign(scan)}<p>${htmlText(verdictSentence(scan))}</p></div>
</header>
<main class="wide">
${tiles(scan, sum)}
<div class="charts">
${severityChart(sum)}
${familyChart(scan, sum)}
</div>
${planSection(scan)}
<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">Findings</h2>
${scan.findings.length === 0 ? '<p class="empty">No findings in what was checked. Below is what that was, and what it was not.</p>' : `${filter(scan)}\n${findingSections(scan, rules)}`}
</section>
${[fixedSection(scan), coverageSection(scan), gapSection(scan), exclusionSection(scan), noticeSection(scan), ruleSection(rules)].filter((section) => section !== '').join('\n')}
</main>
<footer class="wide">Made by Handrail ${htmlText(scan.tool.version)}. This page loads nothing and sends nothing.</footer>
<script>${script}</script>
</body>
</html>
`;
}

const logo =
  '<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="M2 6h16M5 6v11M10 6v11M15 6v11"/></svg>';

const signs: Readonly<Record<ReturnType<typeof toneOf>, string>> = {
  good: 'M4 12l5 5L20 6',
  bad: 'M6 6l12 12M18 6L6 18',
  warn: 'M12 4v10M12 19v.5',
};

function verdictSign(scan: Scan): string {
  return `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${signs[toneOf(scan)]}"/></svg>`;
}

function commits({ target }: Scan): string {
  const parts = [
    target.revision === undefined ? '' : `at <code>${htmlText(target.revision)}</code>`,
    target.base === undefined ? '' : `compared with <code>${htmlText(target.base)}</code>`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<p class="commits">${parts.join(', ')}</p>`;
}

function tiles(scan: Scan, sum: Totals): string {
  const severityTiles = severities.map((severity) =>
    tile(severityTitles[severity], sum.bySeverity[severity], severity),
  );
  const history = wasCompared(scan)
    ? [tile('New', sum.new ?? 0), tile('Known', sum.existing ?? 0), tile('Fixed', sum.fixed)]
    : [];
  return `<ul class="tiles" aria-label="Summary">
${[...severityTiles, ...history, tile('Suppressed', sum.suppressed), tile('Gaps', scan.gaps.length)].join('\n')}
</ul>`;
}

function tile(name: string, number: number, tone = ''): string {
  return `<li class="${number === 0 ? 'none' : tone}"><b>${thousands(number)}</b><span>${name}</span></li>`;
}

/** Hidden until the script runs: without it, it would do nothing. */
function filter(scan: Scan): string {
  const present = (name: 'severity' | 'family') =>
    new Set<string>(scan.findings.map((finding) => finding[name]));
  const severityChoices = severities
    .filter((name) => present('severity').has(name))
    .map((name) => [name, severityTitles[name]] as const);
  const familyChoices = families
    .filter((name) => present('family').has(name))
    .map((name) => [name, familyTitles[name]] as const);
  return `<form id="filter" class="filter" role="search" aria-label="Filter findings" hidden>
<label class="grow">Search rule, path, text<input type="search" name="text" autocomplete="off" spellcheck="false"></label>
${choice('severity', 'Severity', [['', 'All'], ...severityChoices])}
${choice('family', 'Family', [['', 'All'], ...familyChoices])}
${choice('counts', 'Verdict', [
  ['', 'All'],
  ['yes', 'Counts'],
  ['no', 'Does not count'],
])}${wasCompared(scan) ? statusChoice : ''}
${choice('decision', 'Suppressed', [
  ['open', 'Hide'],
  ['', 'Show'],
  ['suppressed', 'Only'],
])}
</form>
<p id="shown" class="shown" role="status"></p>`;
}

const statusChoice = choice('status', 'Status', [
  ['', 'All'],
  ['new', 'New'],
  ['existing', 'Known before'],
]);

function choice(name: string, title: string, options: readonly (readonly [string, string])[]): string {
  const items = options.map(([value, text]) => `<option value="${value}">${text}</option>`);
  return `<label>${title}<select name="${name}" autocomplete="off">${items.join('')}</select></label>`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
