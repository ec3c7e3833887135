import type { Finding, Fix, TraceStep } from '#model/finding';
import type { ReachStep } from '#model/reachability';
import type { FixedFinding, Scan } from '#model/scan';
import type { Suppression } from '#model/suppression';
import { sarifText } from '../inert/sarif-text.ts';
import { visible } from '../inert/visible.ts';
import { reachStepText } from '../packages.ts';
import { wasCompared } from '../summary.ts';
import { artifactAt, physicalLocation, regionAt } from './places.ts';
import { levels } from './rules.ts';
import type { Weaknesses } from './weaknesses.ts';

/** Findings and, where there was something to compare with, what is gone since, as results (§3.27). */
export function results(scan: Scan, weaknesses: Weaknesses): readonly object[] {
  const compared = wasCompared(scan);
  const indexes = new Map(scan.rules.map(({ id }, index) => [id, index]));
  const repeats = new Map<string, number>();
  return [
    ...scan.findings.map((finding) => ({
      ...ruleReference(finding.ruleId, indexes),
      ...found(finding, weaknesses),
      ...(compared ? { baselineState: finding.status === 'existing' ? 'unchanged' : 'new' } : {}),
      partialFingerprints: { primaryLocationLineHash: lineHash(finding, repeats) },
    })),
    ...scan.fixed.map((fixed) => ({ ...ruleReference(fixed.ruleId, indexes), ...gone(fixed) })),
  ];
}

function ruleReference(ruleId: string, indexes: ReadonlyMap<string, number>): object {
  const ruleIndex = indexes.get(ruleId);
  return ruleIndex === undefined ? { ruleId } : { ruleId, ruleIndex };
}

function found(finding: Finding, weaknesses: Weaknesses): object {
  const place = physicalLocation(finding.location, finding.frame);
  const weakness = weaknesses.reference(finding.cwe);
  return {
    kind: 'fail',
    level: levels[finding.severity],
    ...(finding.priority === undefined ? {} : { rank: finding.priority.score }),
    message: { text: sarifText(finding.message) },
    locations: place === undefined ? [] : [{ physicalLocation: place }],
    fingerprints: { 'handrail/v1': visible(finding.key) },
    ...codeFlowsOf(finding),
    // Every result has the property, or none may (§3.27.23): an empty one says "not suppressed".
    suppressions: finding.suppression ? [suppression(finding.suppression)] : [],
    ...(finding.fix === undefined ? {} : { fixes: [fixOf(finding.fix)] }),
    ...(weakness === undefined ? {} : { taxa: [weakness] }),
    properties: {
      family: finding.family,
      severity: finding.severity,
      confidence: finding.confidence,
      ...(finding.standards === undefined
        ? {}
        : { standards: finding.standards.map(({ standard, section }) => visible(`${standard}#${section}`)) }),
      ...(finding.evidence ? { evidence: finding.evidence } : {}),
      ...(finding.package ? { package: finding.package } : {}),
      ...(finding.priority ? { priority: finding.priority } : {}),
      ...(finding.verification ? { verification: finding.verification } : {}),
    },
  };
}

/** A fix (§3.55): a tool may apply it as it is, so that its text is not made visible. */
function fixOf({ title, edits }: Fix): object {
  const path = edits[0]?.location.path ?? '';
  return {
    description: { text: sarifText(title) },
    artifactChanges: [
      {
        artifactLocation: artifactAt(path),
        replacements: edits.map(({ location, text }) => ({
          deletedRegion: regionAt(location),
          ...(text === '' ? {} : { insertedContent: { text } }),
        })),
      },
    ],
  };
}

function gone(fixed: FixedFinding): object {
  const place = { path: fixed.path, line: fixed.line, column: 1, endLine: fixed.line, endColumn: 1 };
  const physical = physicalLocation(place);
  return {
    kind: 'fail',
    level: 'note',
    message: { text: 'This finding of the baseline is no longer there.' },
    locations: physical === undefined ? [] : [{ physicalLocation: physical }],
    fingerprints: { 'handrail/v1': visible(fixed.key) },
    suppressions: [],
    baselineState: 'absent',
  };
}

/** The hash of the line, numbered where one file has the same line again for the same rule. */
function lineHash(finding: Finding, repeats: Map<string, number>): string {
  const place = JSON.stringify([finding.ruleId, finding.location.path, finding.lineHash]);
  const number = (repeats.get(place) ?? 0) + 1;
  repeats.set(place, number);
  return `${visible(finding.lineHash)}:${number}`;
}

function codeFlowsOf({ trace = [], package: about }: Finding): object {
  const path = about?.reach?.path ?? [];
  if (trace.length > 0) return { codeFlows: [codeFlow(trace)] };
  return path.length > 0 ? { codeFlows: [callFlow(path)] } : {};
}

/** The calls that lead from an entry to a flaw of a package. */
function callFlow(path: readonly ReachStep[]): object {
  const kinds = { entry: ['enter', 'function'], call: ['call', 'function'], use: ['call', 'danger'] };
  return {
    threadFlows: [
      {
        locations: path.map((step, index) => ({
          executionOrder: index,
          kinds: kinds[step.kind],
          importance: step.kind === 'call' ? 'important' : 'essential',
          location: {
            physicalLocation: {
              artifactLocation: artifactAt(step.place.path),
              ...(step.place.line === undefined ? {} : { region: { startLine: step.place.line } }),
            },
            message: { text: sarifText(reachStepText(step)) },
          },
        })),
      },
    ],
  };
}

function codeFlow(trace: readonly TraceStep[]): object {
  return {
    threadFlows: [
      {
        locations: trace.map((step, index) => ({
          executionOrder: index,
          kinds: [step.role === 'step' ? 'taint' : step.role],
          importance: step.role === 'step' ? 'important' : 'essential',
          location: {
            ...physicalOf(step),
            message: { text: sarifText(step.message) },
          },
        })),
      },
    ],
  };
}

function physicalOf(step: TraceStep): object {
  const physical = physicalLocation(step.location, step.frame);
  return physical === undefined ? {} : { physicalLocation: physical };
}

function suppression({ kind, reason, until, location }: Suppression): object {
  const physical = physicalLocation(location);
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: visible(reason),
    ...(physical === undefined ? {} : { location: { physicalLocation: physical } }),
    ...(until === undefined ? {} : { properties: { until: visible(until) } }),
  };
}
