import type { Finding } from '#model/finding';
import type { Gap, Notice } from '#model/gap';
import { counts } from '#model/gate';
import type { FixedFinding, Scan } from '#model/scan';
import { findingIds } from './finding-ids.ts';
import { csvCell } from './inert/csv-cell.ts';
import { withoutWorkflowCommands } from './inert/workflow-command.ts';
import { ranked } from './order.ts';
import { groupGaps, verdictSentence } from './summary.ts';
import { coverageSentence } from './wording.ts';

const columns = [
  'kind',
  'id',
  'severity',
  'confidence',
  'counts',
  'status',
  'family',
  'rule',
  'title',
  'path',
  'line',
  'column',
  'end_line',
  'end_column',
  'cwe',
  'message',
  'suppressed_because',
  'suppressed_until',
  'priority',
  'priority_score',
  'priority_reason',
  'verification',
  'verification_reason',
  'key',
  'line_hash',
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number>> & {
  readonly kind: 'verdict' | 'coverage' | 'finding' | 'fixed' | 'gap' | 'notice';
};

/**
 * The scan as a table (RFC 4180, UTF-8): the verdict, what each family did, findings worst first, what was fixed and
 * every gap, told apart by the column `kind`.
 */
export function renderCsv(scan: Scan): string {
  const rows = [...heads(scan), ...findingRows(scan), ...scan.fixed.map(fixedRow), ...gapRows(scan)];
  const lines = [...rows, ...scan.notices.map(noticeRow)].map((row) =>
    columns.map((column) => cell(row[column])).join(','),
  );
  return withoutWorkflowCommands([columns.join(','), ...lines, ''].join('\r\n'));
}

function heads(scan: Scan): readonly Row[] {
  return [
    {
      kind: 'verdict',
      status: scan.verdict.outcome,
      title: scan.target.name,
      message: verdictSentence(scan),
    },
    ...scan.coverage.map((row): Row => {
      return { kind: 'coverage', status: row.state, family: row.family, message: coverageSentence(row) };
    }),
  ];
}

function findingRows(scan: Scan): readonly Row[] {
  const ids = findingIds(scan.findings);
  return ranked(scan.findings, scan.verdict).map((finding) => ({
    ...findingRow(finding),
    id: ids.get(finding) ?? '',
    counts: counts(finding, scan.verdict) ? 'yes' : 'no',
  }));
}

function findingRow(finding: Finding): Row {
  const { location, suppression } = finding;
  return {
    kind: 'finding',
    severity: finding.severity,
    confidence: finding.confidence,
    status: finding.status ?? '',
    family: finding.family,
    rule: finding.ruleId,
    title: finding.title,
    path: location.path,
    line: location.line,
    column: location.column,
    end_line: location.endLine,
    end_column: location.endColumn,
    cwe: finding.cwe > 0 ? `CWE-${finding.cwe}` : '',
    message: finding.message,
    suppressed_because: suppression?.reason ?? '',
    suppressed_until: suppression?.until ?? '',
    priority: finding.priority?.level ?? '',
    priority_score: finding.priority?.score ?? '',
    priority_reason: finding.priority?.says ?? '',
    verification: finding.verification?.state ?? '',
    verification_reason: finding.verification?.reason ?? '',
    key: finding.key,
    line_hash: finding.lineHash,
  };
}

function fixedRow({ key, ruleId, path, line }: FixedFinding): Row {
  return { kind: 'fixed', status: 'fixed', rule: ruleId, path, line, key };
}

function gapRows({ gaps }: Scan): readonly Row[] {
  return groupGaps(gaps).flatMap(({ members }) => members.map(gapRow));
}

function gapRow({ analyser, path, why, detail }: Gap): Row {
  return { kind: 'gap', status: 'not checked', family: analyser, rule: `gap/${why}`, path, message: detail };
}

function noticeRow({ code, message, path = '', line }: Notice): Row {
  return { kind: 'notice', rule: `notice/${code}`, path, line: line ?? '', message };
}

/** A number is its own digits: none here is negative, so that none can begin a formula. */
function cell(value: string | number | undefined): string {
  if (value === undefined || value === '') return '';
  return typeof value === 'number' ? String(value) : csvCell(value);
}
