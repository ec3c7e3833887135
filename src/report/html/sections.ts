import { familyTitles } from '#model/family';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import { controlLines } from '../controls.ts';
import { htmlProse, htmlText, webAddress } from '../inert/html-text.ts';
import { groupExclusions, groupGaps } from '../summary.ts';
import {
  analyserTitle,
  count,
  coverageSentence,
  exclusionTitles,
  gapTitles,
  severityTitles,
  thousands,
} from '../wording.ts';
import type { RuleLinks } from './findings.ts';

/** Entries of one reason that are listed; the JSON report holds all of them. */
const longestList = 200;

/** What each family looked at, in words. */
export function coverageSection({ coverage }: Scan): string {
  const rows = coverage.map(
    (row) =>
      `<tr><th scope="row">${familyTitles[row.family]}</th><td class="state ${row.state}">${row.state.replaceAll('-', ' ')}</td><td>${coverageSentence(row)}</td></tr>`,
  );
  return section(
    'coverage',
    'What was checked',
    `<div class="card"><table class="coverage"><thead><tr><th scope="col">Family</th><th scope="col">State</th><th scope="col">What was done</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`,
  );
}

/** What was to be checked and was not, by reason. */
export function gapSection({ gaps }: Scan): string {
  if (gaps.length === 0) return '';
  const groups = groupGaps(gaps).map(({ key, members }) =>
    disclosure(
      `${thousands(members.length)} · ${gapTitles[key]}`,
      members.map(
        (gap) => `${pathCode(gap.path)} <span>${analyserTitle(gap.analyser)}: ${htmlText(gap.detail)}</span>`,
      ),
    ),
  );
  return section('gaps', `What was not checked (${thousands(gaps.length)})`, groups.join('\n'));
}

/** What was left out on purpose, by reason, and where that is written. */
export function exclusionSection(scan: Scan): string {
  if (scan.exclusions.length === 0) return '';
  const groups = groupExclusions(scan).map(({ key, members }) =>
    disclosure(
      `${thousands(members.length)} · ${exclusionTitles[key]}`,
      members.map(({ path, by }) => `${pathCode(path)} <span>${htmlText(by)}</span>`),
    ),
  );
  return section(
    'exclusions',
    `What was left out on purpose (${thousands(scan.exclusions.length)})`,
    groups.join('\n'),
  );
}

/** What the reader should know of settings and suppressions. */
export function noticeSection({ notices }: Scan): string {
  if (notices.length === 0) return '';
  const items = notices.map(({ path, line, message }) => {
    const place = path === undefined ? '' : pathCode(line === undefined ? path : `${path}:${line}`);
    return `${place} ${htmlProse(message)}`;
  });
  return section('notices', 'Notices', `<div class="card">${list(items)}</div>`);
}

/** Findings of the baseline that are gone. */
export function fixedSection({ fixed }: Scan): string {
  if (fixed.length === 0) return '';
  const items = fixed.map(
    ({ ruleId, path, line }) => `<code>${htmlText(ruleId)}</code> ${pathCode(`${path}:${line}`)}`,
  );
  return section('fixed', `Fixed (${thousands(fixed.length)})`, `<div class="card">${list(items)}</div>`);
}

/** Help for every rule that a finding refers to. */
export function ruleSection(rules: RuleLinks): string {
  if (rules.size === 0) return '';
  const help = [...rules.values()].map(({ rule, anchor }) => ruleHelp(rule, anchor));
  return section('rules', 'Rules', help.join('\n'));
}

function ruleHelp({ id, title, severity, cwe, controls, text }: Rule, anchor: string): string {
  const links = text.references.map((address) => `<li>${reference(address)}</li>`);
  return `<details class="rule" id="${anchor}" open><summary>${htmlText(title)} <code>${htmlText(id)}</code></summary><div>
<p>${severityTitles[severity]} · CWE-${cwe}</p>
<p>${htmlProse(text.what)}</p>
<p><b>Risk:</b> ${htmlProse(text.why)}</p>
<b>How to fix it</b><ol>${[...text.fix, ...(text.ways ?? [])].map((step) => `<li>${htmlProse(step)}</li>`).join('')}</ol>
${links.length === 0 ? '' : `<b>Read on</b><ul>${links.join('')}</ul>`}
${controlList(controlLines(controls))}
</div></details>`;
}

function controlList(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${htmlText(line)}</li>`).join('');
  return `<details><summary>Controls that it speaks of</summary><ul>${items}</ul></details>`;
}

function reference(address: string): string {
  const link = webAddress(address);
  if (link === undefined) return htmlText(address);
  return `<a href="${htmlText(link)}" rel="noopener noreferrer nofollow">${htmlText(link)}</a>`;
}

function section(id: string, title: string, content: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n${content}\n</section>`;
}

function disclosure(title: string, items: readonly string[]): string {
  return `<details class="rule" open><summary>${title}</summary><div>${list(items)}</div></details>`;
}

function list(items: readonly string[]): string {
  const shown = items.slice(0, longestList).map((item) => `<li>${item}</li>`);
  const rest = items.length - shown.length;
  const more =
    rest > 0 ? `<li>and ${count(rest, 'more entry', 'more entries')}: in the JSON report</li>` : '';
  return `<ul class="list">${shown.join('')}${more}</ul>`;
}

function pathCode(path: string): string {
  return path === '' ? '' : `<code>${htmlText(path)}</code>`;
}
