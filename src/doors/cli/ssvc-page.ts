import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import type { Scan } from '#model/scan';
import {
  decideSsvc,
  problemOfAssumption,
  type SsvcDecision,
  type SsvcKnown,
  ssvcKnownOf,
} from '#program/priority/ssvc';
import { type SsvcTable, type SsvcTableName, ssvcTables } from '#program/priority/ssvc.table';
import { jsonText } from '#report/inert/json-text';
import { markdownProse } from '#report/inert/markdown-text';
import { visible } from '#report/inert/visible';
import { isOpen } from '#report/summary';

interface Decided {
  readonly finding: Finding;
  readonly decision: SsvcDecision;
}

/** What a table of SSVC says of each open flaw of a package, the most urgent first, with its inputs and rows. */
export function ssvcPage(
  scan: Scan,
  name: SsvcTableName,
  assumptions: readonly string[],
  format: 'text' | 'json' | 'markdown',
): string {
  const table: SsvcTable = ssvcTables[name];
  const assumed = assumedBy(name, assumptions);
  const urgency = ({ decision }: Decided) => table.outcomes.indexOf(decision.possible[0]?.outcome ?? '');
  const decided = scan.findings
    .filter((finding) => finding.package !== undefined && isOpen(finding))
    .map(
      (finding): Decided => ({ finding, decision: decideSsvc(table, ssvcKnownOf(finding, name, assumed)) }),
    )
    .sort((a, b) => urgency(b) - urgency(a) || compareText(nameOf(a.finding), nameOf(b.finding)));
  if (format === 'json')
    return jsonText({
      table: name,
      source: table.source,
      decisions: decided.map(({ finding, decision }) => ({
        finding: finding.key,
        flaw: nameOf(finding),
        ...decision,
      })),
    });
  const lines = decided.map((each) => `${nameOf(each.finding)}: ${saysOf(each.decision)}`);
  const head = `${table.title} (${table.source})`;
  if (decided.length === 0) return `${head}\n\nThere is no open flaw of a package to decide on.\n`;
  return format === 'markdown'
    ? `**${markdownProse(head)}**\n\n${lines.map((line) => `- ${markdownProse(line)}\n`).join('')}`
    : `${head}\n\n${lines.map((line) => `${visible(line)}\n`).join('')}`;
}

function assumedBy(table: SsvcTableName, assumptions: readonly string[]): SsvcKnown {
  const pairs = assumptions.map((written): readonly [string, string] => {
    const at = written.indexOf('=');
    const [name, value] = [written.slice(0, Math.max(0, at)), written.slice(at + 1)];
    const problem = problemOfAssumption(table, name, value);
    if (problem !== undefined)
      throw new UserError('usage', `--assume ${visible(written)}: ${problem}`, 'Write it as NAME=VALUE.');
    return [name, value];
  });
  return Object.fromEntries(pairs);
}

function nameOf({ package: about }: Finding): string {
  return about === undefined ? '' : `${about.ids[0]} of ${about.name} ${about.installed}`;
}

/** `Immediate (row 71): exploitation active, …`, or everything that remains possible. */
function saysOf({ possible, inputs }: SsvcDecision): string {
  const outcomes = possible.map(({ outcome, rows }) => {
    const [first] = rows;
    return rows.length === 1 ? `${outcome} (row ${first})` : `${outcome} (${rows.length} rows)`;
  });
  const known = inputs
    .filter(({ value }) => value !== 'unknown')
    .map(({ name, value }) => `${name} ${value}`);
  const open = inputs.filter(({ value }) => value === 'unknown').map(({ name }) => name);
  const said = [known.join(', '), open.length === 0 ? '' : `not known: ${open.join(', ')}`];
  return `${outcomes.join(' or ')}; ${said.filter((part) => part !== '').join('; ')}`;
}
