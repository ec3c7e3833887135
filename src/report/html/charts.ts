import type { Coverage } from '#model/coverage';
import { type Family, families, familyTitles } from '#model/family';
import type { Scan } from '#model/scan';
import { type Severity, severities } from '#model/severity';
import type { Totals } from '../summary.ts';
import { count, severityTitles, thousands } from '../wording.ts';

const rowHeight = 30;
const label = 128;
const width = 480;
const value = 52;

/** Open findings by severity: bars, and the same figures as a table. */
export function severityChart(sum: Totals): string {
  const most = Math.max(1, ...severities.map((severity) => sum.bySeverity[severity]));
  const rows = severities.map((severity, index) => {
    const number = sum.bySeverity[severity];
    return `${rowLabel(severityTitles[severity], index)}${track(index)}${bar(severity, label, scaled(number, most), index)}${rowValue(number, index)}`;
  });
  const cells = severities.map((severity) => [severityTitles[severity], thousands(sum.bySeverity[severity])]);
  return figure('severity', 'Findings by severity', describe(sum), rows, ['Severity', 'Findings'], cells);
}

/** Open findings by family, parted by severity; a family that did not look says so instead of showing nothing. */
export function familyChart(scan: Scan, sum: Totals): string {
  const shown = families.filter(
    (family) => totalOf(sum, family) > 0 || coverageOf(scan, family) !== undefined,
  );
  const most = Math.max(1, ...shown.map((family) => totalOf(sum, family)));
  const rows = shown.map((family, index) => {
    const silent = silence(coverageOf(scan, family));
    const name = rowLabel(familyTitles[family], index);
    if (silent !== undefined && totalOf(sum, family) === 0) return `${name}${note(silent, index)}`;
    return `${name}${track(index)}${stack(sum, family, most, index)}${rowValue(totalOf(sum, family), index)}`;
  });
  const cells = shown.map((family) => [
    familyTitles[family],
    ...severities.map((severity) => thousands(severitiesOf(sum, family)[severity])),
    silence(coverageOf(scan, family)) ?? 'looked for',
  ]);
  const heads = ['Family', ...severities.map((severity) => severityTitles[severity]), 'Coverage'];
  const description = shown
    .map((family) => `${familyTitles[family]}: ${thousands(totalOf(sum, family))}`)
    .join(', ');
  return figure('family', 'Findings by family', description, rows, heads, cells);
}

function figure(
  id: string,
  title: string,
  description: string,
  rows: readonly string[],
  heads: readonly string[],
  cells: readonly (readonly string[])[],
): string {
  const height = rows.length * rowHeight;
  return `<figure class="card"><h2>${title}</h2>
<svg class="chart" role="img" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title ${id}-description"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>
${rows.map((row) => `<g aria-hidden="true">${row}</g>`).join('\n')}
</svg>
<details><summary>As a table</summary><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>
${cells.map(([head = '', ...rest]) => `<tr><th scope="row">${head}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></details></figure>`;
}

function describe(sum: Totals): string {
  const parts = severities.map((severity) => `${thousands(sum.bySeverity[severity])} ${severity}`);
  return `${count(sum.open, 'open finding')}: ${parts.join(', ')}`;
}

function stack(sum: Totals, family: Family, most: number, row: number): string {
  let left = label;
  return severities
    .map((severity) => {
      const length = scaled(severitiesOf(sum, family)[severity], most);
      const part = bar(severity, left, length, row);
      left += length;
      return part;
    })
    .join('');
}

function bar(severity: Severity, left: number, length: number, row: number): string {
  if (length === 0) return '';
  return `<rect class="bar ${severity}" x="${round(left)}" y="${row * rowHeight + 7}" width="${round(length)}" height="16" rx="2"/>`;
}

function track(row: number): string {
  return `<rect class="track" x="${label}" y="${row * rowHeight + 7}" width="${width - label - value}" height="16" rx="2"/>`;
}

function rowLabel(text: string, row: number): string {
  return `<text x="0" y="${row * rowHeight + 20}">${text}</text>`;
}

function rowValue(number: number, row: number): string {
  return `<text x="${width}" y="${row * rowHeight + 20}" text-anchor="end">${thousands(number)}</text>`;
}

function note(text: string, row: number): string {
  return `<text class="quiet" x="${label}" y="${row * rowHeight + 20}">${text}</text>`;
}

/** Units of the drawing; one finding among thousands is still seen. */
function scaled(number: number, most: number): number {
  return number === 0 ? 0 : Math.max(2, (number / most) * (width - label - value - 10));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function silence(coverage: Coverage | undefined): string | undefined {
  if (coverage === undefined) return 'not part of this scan';
  if (coverage.state === 'not-built') return 'not built yet: nothing was checked';
  if (coverage.state === 'skipped') return 'left out on request';
  return coverage.state === 'nothing-to-check' ? 'nothing to check' : undefined;
}

function coverageOf(scan: Scan, family: Family): Coverage | undefined {
  return scan.coverage.find((coverage) => coverage.family === family);
}

function severitiesOf(sum: Totals, family: Family): Readonly<Record<Severity, number>> {
  return sum.byFamily.get(family) ?? { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
}

function totalOf(sum: Totals, family: Family): number {
  return severities.reduce((all, severity) => all + severitiesOf(sum, family)[severity], 0);
}
