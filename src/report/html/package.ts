import type { Finding } from '#model/finding';
import type { PlannedChange } from '#model/plan';
import type { Scan } from '#model/scan';
import { htmlProse, htmlText } from '../inert/html-text.ts';
import {
  type AdvisoryRow,
  advisoryRows,
  packageOrigin,
  packageRemedy,
  reachLines,
  reachTexts,
  urgencyOf,
} from '../packages.ts';
import { changeTitle, clearsText } from '../plan.ts';
import { count } from '../wording.ts';

/** Changes that the page lists; the JSON report holds all of them. */
const mostChanges = 200;

/** What advisories say of one package as a table, how it came in, and what to do. */
export function packageBody(advisories: readonly Finding[], decision: string): string {
  const about = advisories[0]?.package;
  if (about === undefined) return decision;
  const origin = about.path.length > 1 ? about.path.join(' > ') : packageOrigin(about).join(', ');
  return [
    origin === '' ? '' : `<p class="message">${htmlText(origin)}</p>`,
    `<table class="advisories"><thead><tr><th scope="col">Severity</th><th scope="col">Advisory</th><th scope="col">What</th><th scope="col">Fixed</th></tr></thead><tbody>
${advisoryRows(advisories).map(row).join('\n')}
</tbody></table>`,
    ...urgencyOf(advisories).map((said) => `<p class="message">${htmlText(said)}</p>`),
    reached(advisories),
    remedy(about),
    decision,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function row({ finding, severity, id, aliases, marks, fixed, summary }: AdvisoryRow): string {
  const others = aliases.length === 0 ? '' : `<br><small>${htmlText(aliases.join(', '))}</small>`;
  const tags = marks.map((mark) => `<span class="tag">${htmlText(mark)}</span> `).join('');
  return `<tr class="${finding.severity}"><td class="severity">${htmlText(severity)}</td><td><code>${htmlText(id)}</code>${others}</td><td>${tags}${htmlProse(summary)}</td><td>${htmlText(fixed)}</td></tr>`;
}

/** Whether our code gets there, with the way. */
function reached(advisories: readonly Finding[]): string {
  const texts = reachTexts(advisories);
  if (texts.length === 0) return '';
  const steps = reachLines(advisories).map(
    ({ says, place: { path, line } }) =>
      `<li>${htmlProse(says)} <code>${htmlText(line === undefined ? path : `${path}:${line}`)}</code></li>`,
  );
  return `<p><b>Reached:</b> ${texts.map(htmlProse).join('<br>')}</p>${steps.length === 0 ? '' : `<ol class="flow">${steps.join('')}</ol>`}`;
}

function remedy(about: NonNullable<Finding['package']>): string {
  const told = packageRemedy(about);
  if (told === undefined) return '';
  const { says, edit, command, note } = told;
  const steps = [edit, command].flatMap((each) =>
    each === undefined ? [] : `<code>${htmlText(each)}</code>`,
  );
  return `<p class="fix"><b>Fix:</b> ${[htmlProse(says), ...steps].join('<br>')}${note === undefined ? '' : `<br>${htmlProse(note)}`}</p>`;
}

/** The changes that clear most findings, in the order in which they are best made. */
export function planSection({ plan }: Scan): string {
  if (plan === undefined || plan.changes.length === 0) return '';
  const { changes, without } = plan;
  const shown = changes.slice(0, mostChanges).map(change);
  const rest = changes.length - shown.length;
  const more = rest > 0 ? `<li>and ${count(rest, 'more change')}: in the JSON report</li>` : '';
  const left = without.map(
    ({ name, version, ids, why }) =>
      `<li><code>${htmlText(`${name} ${version}`)}</code> ${htmlText(ids.join(', '))}: ${htmlProse(why)}</li>`,
  );
  return `<section aria-labelledby="plan"><h2 id="plan">Fix plan</h2>
<div class="card"><ol class="plan">${shown.join('\n')}${more}</ol>${left.length === 0 ? '' : `<p>Without a fix:</p><ul class="list">${left.join('\n')}</ul>`}${(plan.cooldowns ?? []).map((said) => `<p><small>${htmlProse(said)}</small></p>`).join('')}</div></section>`;
}

function change(planned: PlannedChange): string {
  const { edit, command, note } = planned;
  const steps = [edit, command].flatMap((each) =>
    each === undefined ? [] : `<code>${htmlText(each)}</code>`,
  );
  return `<li><b>${htmlText(changeTitle(planned))}</b><br><small>${htmlText(clearsText(planned))}</small>${planned.priority === undefined ? '' : `<br><small>${htmlText(planned.priority.says)}</small>`}${steps.map((step) => `<br>${step}`).join('')}${note === undefined ? '' : `<br><small>${htmlProse(note)}</small>`}</li>`;
}
