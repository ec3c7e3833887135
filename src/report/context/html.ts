import { createHash } from 'node:crypto';
import { familyTitles } from '#model/family';
import type { Scan } from '#model/scan';
import { style } from '../html/style.ts';
import { htmlPath, htmlProse, htmlSource, htmlText } from '../inert/html-text.ts';
import { stepsFor, titleOf } from '../lesson.ts';
import { groupGaps, targetSentence, tellingMessage, toneOf, verdictSentence } from '../summary.ts';
import { count, coverageSentence, gapTitles } from '../wording.ts';
import { partsOf } from './asks.ts';
import {
  type Context,
  type ContextFinding,
  type ContextSection,
  contextOf,
  dueText,
  resultName,
  wayOf,
} from './context.ts';

const own = `
.asks { border-left: 3px solid var(--line); padding: 4px 14px; margin: 8px 0; color: var(--soft); }
.first { padding-left: 26px; } .first li { margin-top: 10px; }
.number { text-align: right; }
@media print { .page { break-after: page; } }
`;

/** The contextual report as one HTML file that loads nothing; what it holds is that of the Markdown form. */
export function renderContextHtml(scan: Scan): string {
  const context = contextOf(scan);
  const sheet = `${style}${own}`;
  const digest = createHash('sha256').update(sheet).digest('base64');
  const title = htmlText(targetSentence(scan.target));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Security report: ${title}</title>
<style>${sheet}</style>
</head>
<body>
<header class="wide">
<div class="brand">Handrail ${htmlText(scan.tool.version)}</div>
<h1>Security report: ${title}</h1>
<div class="verdict ${toneOf(scan)}"><p>${htmlText(verdictSentence(scan))}</p></div>
</header>
<main class="wide">
<div class="page">
${firstPart(context)}
${standardPart(context)}
${checkedPart(scan)}
</div>
${detailPart(context)}
${documentPart(context)}
${otherPart(context)}
</main>
<footer class="wide">Made by Handrail ${htmlText(scan.tool.version)}. This page loads nothing and sends nothing.</footer>
</body>
</html>
`;
}

const mostUrgent = 10;
const mostFindings = 200;

function firstPart({ urgent }: Context): string {
  if (urgent.length === 0) return '<p class="empty">No section of your standards is broken by a finding.</p>';
  const items = urgent.slice(0, mostUrgent).map((section) => {
    const { severity = 'info', findings, dueDays } = section;
    const way = wayOf(section);
    return `<li class="${severity}"><span class="badge">${severity}</span><a href="#${anchorOf(section)}">${htmlText(resultName(section))}</a>: ${count(findings.length, 'finding')}, ${dueText(dueDays)}.${way === undefined ? '' : `<br>${htmlProse(way)}`}</li>`;
  });
  return `<section><h2>What to do first</h2>
<div class="card"><ol class="first">
${items.join('\n')}
</ol></div></section>`;
}

function anchorOf({ standard, result }: ContextSection): string {
  return htmlText(`${standard.id}-${result.id}`.replace(/[^\w-]/g, '-'));
}

function standardPart({ standards }: Context): string {
  const cell = (number: number) => `<td class="number">${number === 0 ? '–' : number}</td>`;
  const rows = standards.map(({ result, sections }) => {
    const of = (state: string) => sections.filter((each) => each.result.state === state).length;
    const findings = sections.reduce((sum, each) => sum + each.findings.length, 0);
    return `<tr><th scope="row">${htmlText(result.title)} ${htmlText(result.version)}</th><td>${result.level}</td>${cell(of('broken'))}${cell(of('met'))}${cell(of('not-checked'))}${cell(findings)}</tr>`;
  });
  return `<section><h2>Your standards</h2>
<div class="card"><table><thead><tr><th scope="col">Standard</th><th scope="col">Asked by</th><th scope="col" class="number">Broken</th><th scope="col" class="number">Met</th><th scope="col" class="number">Not checked</th><th scope="col" class="number">Findings</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}

/** Paths of one reason that are named. */
const mostGaps = 20;

function checkedPart(scan: Scan): string {
  const suppressed = scan.findings.filter(({ suppression }) => suppression !== undefined).length;
  const lines = [
    ...scan.coverage.map((coverage) =>
      htmlText(`${familyTitles[coverage.family]}: ${coverageSentence(coverage)}`),
    ),
    ...(suppressed > 0 ? [`${suppressed} suppressed: the full report tells each with its reason.`] : []),
    ...groupGaps(scan.gaps).map(({ key, members }) => {
      const named = members
        .slice(0, mostGaps)
        .map(({ path, detail }) => `<li><code>${htmlPath(path)}</code> ${htmlText(detail)}</li>`);
      const more = members.length > mostGaps ? `<li>and ${members.length - mostGaps} more</li>` : '';
      return `not checked, ${htmlText(gapTitles[key])}: ${count(members.length, 'gap')}<ul>${named.join('')}${more}</ul>`;
    }),
  ];
  return `<section><h2>What was checked, and what was not</h2><ul class="list">${lines.map((line) => `<li>${line}</li>`).join('')}</ul></section>`;
}

function detailPart({ standards }: Context): string {
  return standards
    .map(({ result, sections }) => {
      const broken = sections.filter(({ findings }) => findings.length > 0);
      if (broken.length === 0) return '';
      const owner = result.owner === undefined ? '' : ` Ask: ${htmlText(result.owner)}.`;
      return `<section><h2>${htmlText(result.title)}</h2>
<p class="facts">Version ${htmlText(result.version)}, ${htmlPath(result.path)}.${owner}</p>
${broken.map(sectionPart).join('\n')}
</section>`;
    })
    .filter((part) => part !== '')
    .join('\n');
}

function sectionPart(section: ContextSection): string {
  const { result, findings, severity = 'info', dueDays } = section;
  const name = `${result.number === undefined ? '' : `${result.number}. `}${result.title}`;
  const way = wayOf(section);
  const controls = (result.controls ?? []).map(
    ({ standard, version, ids }) => `${standard} ${version} ${ids.join(', ')}`,
  );
  const more = findings.length - mostFindings;
  return `<div class="file ${severity}" id="${anchorOf(section)}"><h3>${htmlText(name)} <span>${count(findings.length, 'finding')}, ${severity}, ${dueText(dueDays)}</span></h3>
<div class="asks">${asksHtml(result.asks ?? '')}</div>
${way === undefined ? '' : `<p class="fix"><b>How:</b> ${htmlProse(way)}</p>`}
${controls.length === 0 ? '' : `<p class="facts">Covers ${htmlText(controls.join('; '))}</p>`}
${findings.slice(0, mostFindings).map(findingPart).join('\n')}
${more > 0 ? `<p>and ${more} more: the full report names them.</p>` : ''}</div>`;
}

function findingPart({ finding, broken, rule }: ContextFinding): string {
  const { path, line } = finding.location;
  const message = tellingMessage(finding);
  const steps = stepsFor(finding, rule).slice(0, 3);
  const lines = (finding.frame?.lines ?? []).map(
    (text, i) =>
      `<span class="row${(finding.frame?.startLine ?? 0) + i === line ? ' hit' : ''}"><i>${(finding.frame?.startLine ?? 0) + i}</i>${htmlSource(text)}</span>`,
  );
  return `<article class="finding ${broken.severity}"><span class="badge">${broken.severity}</span><h4>${htmlText(titleOf(finding))}</h4>
<div class="facts"><code>${htmlPath(path)}:${line}</code><code>${htmlText(finding.ruleId)}</code><span>CWE-${finding.cwe}</span></div>
${message === undefined ? '' : `<p class="message">${htmlProse(message)}</p>`}
${lines.length === 0 ? '' : `<pre>${lines.join('')}</pre>`}
${steps.length === 0 ? '' : `<ol class="flow">${steps.map((step) => `<li>${htmlProse(step)}</li>`).join('')}</ol>`}
</article>`;
}

/** Markdown of a standard as plain HTML: paragraphs, lists and blocks of code; everything else stays as it is written. */
function asksHtml(text: string): string {
  return partsOf(text)
    .map(({ kind, lines }) =>
      kind === 'code'
        ? `<pre>${lines.map(htmlSource).join('\n')}</pre>`
        : lines
            .join('\n')
            .split(/\n{2,}/)
            .filter((block) => block.trim() !== '')
            .map(blockHtml)
            .join('\n'),
    )
    .join('\n');
}

function blockHtml(block: string): string {
  const lines = block.trim().split('\n');
  if (!lines.every((line) => /^\s*(?:[-*]|\d+\.)\s/.test(line)))
    return `<p>${lines.map(htmlProse).join('<br>')}</p>`;
  return `<ul>${lines.map((line) => `<li>${htmlProse(line.replace(/^\s*(?:[-*]|\d+\.)\s+/, ''))}</li>`).join('')}</ul>`;
}

function documentPart({ standards }: Context): string {
  const rows = standards.flatMap(({ sections }) =>
    sections
      .filter(
        ({ result, findings }) =>
          findings.length === 0 && result.why !== undefined && result.state !== 'not-applicable',
      )
      .map(
        (section) =>
          `<li>${section.result.state === 'broken' ? 'broken' : 'not checked'}: <b>${htmlText(resultName(section))}</b>. ${htmlProse(section.result.why ?? '')}</li>`,
      ),
  );
  if (rows.length === 0) return '';
  return `<section><h2>Documents, and what people hold</h2><ul class="list">${rows.join('\n')}</ul></section>`;
}

function otherPart({ others }: Context): string {
  if (others.length === 0) return '';
  const rows = others
    .slice(0, mostFindings)
    .map(
      (finding) =>
        `<li>${finding.severity}: ${htmlText(titleOf(finding))} <code>${htmlPath(finding.location.path)}:${finding.location.line}</code></li>`,
    );
  return `<section><h2>Findings that no section speaks of</h2><ul class="list">${rows.join('\n')}</ul></section>`;
}
