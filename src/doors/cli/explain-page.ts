import type { Finding } from '#model/finding';
import type { Frame, Location } from '#model/location';
import type { Rule } from '#model/rule';
import { visible, visibleLines } from '#report/inert/visible';
import { wrap } from '#report/terminal/width';
import { severityTitles } from '#report/wording';
import type { Explanation, LocatedReason } from '#scan/explain';
import { numbered } from './guide-page.ts';

/** A place with the lines around it, where they may be shown. */
export interface ShownPlace {
  readonly location: Location;
  readonly says: string;
  readonly frame?: Frame;
}

/** All that is told of one finding. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  readonly flow: readonly ShownPlace[];
  readonly notCounted: readonly ShownPlace[];
  readonly advice: Explanation['advice'];
}

/** An explanation of a finding for a terminal of so many columns. */
export function explainPage(told: ExplainedFinding, width: number): string {
  const { finding, rule, flow, notCounted, advice } = told;
  const { severity, confidence, title, ruleId, message, key, cwe } = finding;
  return [
    `${severityTitles[severity]}: ${visible(title)} at ${placeText(finding.location)}`,
    `  ${visible(ruleId)}, CWE-${cwe}, confidence ${confidence}, key ${key}`,
    '',
    ...wrap(visible(message), width),
    '',
    ...section(
      flow.length > 1 ? 'How the data gets there' : 'Where',
      flow.flatMap((step, i) => placeLines(step, `${flow.length > 1 ? `${i + 1}. ` : ''}`, width)),
    ),
    ...section('What was seen on the way, and why it does not count', countedLines(told, notCounted, width)),
    ...(finding.suppression === undefined
      ? []
      : section('Suppressed', wrap(visible(finding.suppression.reason), width - 2))),
    ...section(
      'What it means',
      rule === undefined ? [] : wrap(`${rule.text.what} ${rule.text.why}`, width - 2),
    ),
    ...section('What would make it safe', adviceLines(advice, width)),
    ...section(
      'For example',
      advice?.example === undefined ? [] : visibleLines(advice.example.trimEnd()).split('\n'),
    ),
  ].join('\n');
}

function countedLines(
  { finding }: ExplainedFinding,
  notCounted: readonly ShownPlace[],
  width: number,
): readonly string[] {
  if ((finding.trace?.length ?? 0) < 2) return [];
  if (notCounted.length === 0)
    return wrap('No check and no escaping that is known stands on the way.', width - 2);
  return notCounted.flatMap((each) => placeLines(each, '', width));
}

function adviceLines(advice: Explanation['advice'], width: number): readonly string[] {
  if (advice === undefined) return [];
  return [
    ...numbered(advice.steps, width).map((line) => line.replace(/^ {2}/, '')),
    ...advice.ways.flatMap(({ framework, way }) => wrap(`${framework}: ${way}`, width - 2)),
  ];
}

/** Why nothing more is reported on a line, for a terminal. */
export function whyNotPage(
  place: string,
  reported: readonly Finding[],
  reasons: readonly (
    | LocatedReason
    | { readonly code: string; readonly says: string; readonly location?: Location }
  )[],
  frames: ReadonlyMap<Location, Frame>,
  width: number,
): string {
  const heading =
    reported.length > 0
      ? `${visible(place)}: ${reported.length === 1 ? 'one finding is' : `${reported.length} findings are`} reported here.`
      : `${visible(place)}: nothing is reported here.`;
  return [
    heading,
    '',
    ...reported.flatMap((finding) => [
      ...wrap(`Reported: ${visible(finding.message)} (handrail explain ${finding.key.slice(0, 12)})`, width),
      '',
    ]),
    ...reasons.flatMap(({ says, location }, i) => [
      ...wrap(`${reasons.length > 1 ? `${i + 1}. ` : ''}${visible(says)}`, width),
      ...(location === undefined
        ? []
        : [`   ${placeText(location)}`, ...codeLines(frames.get(location), location)]),
      '',
    ]),
  ].join('\n');
}

/** What happens at a place, with the code around it. */
export function placeLines(
  { location, says, frame }: ShownPlace,
  number: string,
  width: number,
): readonly string[] {
  const [first = '', ...rest] = wrap(`${number}${visible(says)}`, width - 2);
  return [first, ...rest, `   ${placeText(location)}`, ...codeLines(frame, location)];
}

function codeLines(frame: Frame | undefined, { line, endLine }: Location): readonly string[] {
  if (frame === undefined) return [];
  const last = frame.startLine + frame.lines.length - 1;
  const digits = String(last).length;
  return frame.lines.map((text, i) => {
    const number = frame.startLine + i;
    const mark = number >= line && number <= endLine ? '>' : ' ';
    return `   ${mark} ${String(number).padStart(digits)} | ${visible(text)}`.trimEnd();
  });
}

/** `shop/orders.py:12`. */
export function placeText({ path, line }: Location): string {
  return `${visible(path)}:${line}`;
}

/** Lines below a heading; none without lines. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => (line === '' ? '' : `  ${line}`)), ''];
}
