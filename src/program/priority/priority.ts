import type { AffectedPackage } from '#model/affected-package';
import { present } from '#model/present';
import type { Application, Priority, PriorityFactor, PriorityLevel } from '#model/priority';
import type { Severity } from '#model/severity';
import {
  bandTops,
  chancePoints,
  criticalityFactors,
  exploitedFactor,
  exposureFactors,
  levelFloors,
  pointsPerScore,
  reachFactors,
  scopeFactors,
} from './factors.table.ts';

/** What is known where nobody wrote anything. */
export const unknownApplication: Application = { exposure: 'unknown', criticality: 'unknown' };

/**
 * How soon to do something about a flaw: its CVSS score in points, times a factor for each thing that is known. The shape
 * is that of Grype's risk (threat × severity × known use, `grype/vulnerability/metadata.go`); the numbers are our own.
 *
 * @param severity what the flaw is rated when it has no score
 */
export function prioritise(
  about: AffectedPackage,
  severity: Severity,
  application: Application = unknownApplication,
): Priority {
  if (about.kind === 'malicious') return malicious;
  const factors = [
    threatOf(about),
    reachOf(about),
    scopeOf(about),
    exposureOf(application),
    criticalityOf(application),
    severityOf(about, severity),
  ];
  const product = factors.reduce((score, { factor }) => score * factor, 1);
  const score = Math.round(Math.min(100, product) * 10) / 10;
  const level = levelOf(score);
  return { level, score, says: lineOf(level, factors), factors };
}

/** Whoever installed it has run it: nothing that is known of the application makes that less. */
const malicious: Priority = {
  level: 'now',
  score: 100,
  says: 'Priority now: made to do harm, wherever it is installed',
  factors: [{ input: 'threat', says: 'made to do harm, wherever it is installed', factor: 1 }],
};

/** The least level whose floor the score reaches. */
export function levelOf(score: number): PriorityLevel {
  return levelFloors.find(([, floor]) => score >= floor)?.[0] ?? 'watch';
}

/** What is known first, in the order of inputs; what is not, at the end and in one place. */
function lineOf(level: PriorityLevel, factors: readonly PriorityFactor[]): string {
  const known = factors.filter(({ isUnknown }) => !isUnknown).map(({ says }) => says);
  const unknown = factors.filter(({ isUnknown }) => isUnknown).map(({ says }) => says);
  const open = unknown.length === 0 ? '' : `; not known: ${unknown.join(', ')}`;
  return `Priority ${level}: ${known.join(', ')}${open}`;
}

function threatOf({ exploitation = {} }: AffectedPackage): PriorityFactor {
  const { epss, isKnownExploited } = exploitation;
  if (isKnownExploited) return { input: 'threat', says: 'used by attackers (CISA)', factor: exploitedFactor };
  if (epss === undefined) return { input: 'threat', says: 'EPSS', factor: 1, isUnknown: true };
  const chance = `EPSS ${(epss * 100).toFixed(1)} %`;
  const likely = epss >= 0.1 ? 'attacks are likely' : epss < 0.01 ? 'attacks are unlikely' : '';
  const says = likely === '' ? chance : `${likely} (${chance})`;
  return { input: 'threat', says, factor: factorOfChance(epss) };
}

/** On the line through the points; what is beyond their ends has the factor of the end. */
export function factorOfChance(epss: number): number {
  const after = chancePoints.findIndex(([chance]) => chance >= epss);
  const [high, top] = chancePoints.at(after) ?? [1, 1];
  const [low, bottom] = chancePoints[after - 1] ?? [high, top];
  return high === low ? top : bottom + ((epss - low) / (high - low)) * (top - bottom);
}

function reachOf({ reachability, reach }: AffectedPackage): PriorityFactor {
  const entry = reach?.path?.find(({ kind }) => kind === 'entry')?.name;
  const from = entry === undefined || entry === '' ? '' : ` from ${entry}`;
  return {
    input: 'reachability',
    says: { yes: `reachable${from}`, no: 'our code does not reach it', unknown: 'reachability' }[
      reachability
    ],
    factor: reachFactors[reachability],
    value: reachability,
    ...isUnknown(reachability),
  };
}

function scopeOf({ scope }: AffectedPackage): PriorityFactor {
  const says = scope === 'unknown' ? 'scope' : scope;
  return { input: 'scope', says, factor: scopeFactors[scope], value: scope, ...isUnknown(scope) };
}

function exposureOf({ exposure }: Application): PriorityFactor {
  const says = {
    internet: 'open to the internet',
    partner: 'open to partners',
    internal: 'internal only',
    isolated: 'isolated',
    unknown: 'exposure',
  }[exposure];
  return {
    input: 'exposure',
    says,
    factor: exposureFactors[exposure],
    value: exposure,
    ...isUnknown(exposure),
  };
}

function criticalityOf({ criticality }: Application): PriorityFactor {
  const says =
    criticality === 'unknown'
      ? 'criticality'
      : criticality === 'mission'
        ? 'mission critical'
        : `of ${criticality} criticality`;
  return {
    input: 'criticality',
    says,
    factor: criticalityFactors[criticality],
    value: criticality,
    ...isUnknown(criticality),
  };
}

function severityOf({ score, severity: rated }: AffectedPackage, severity: Severity): PriorityFactor {
  const factor = (score ?? bandTops[severity]) * pointsPerScore;
  if (score !== undefined) return { input: 'severity', says: `CVSS ${score.toFixed(1)}`, factor };
  const says = rated === 'unknown' ? `rated by nobody, counts as ${severity}` : `rated ${severity}`;
  return { input: 'severity', says, factor };
}

function isUnknown(value: string): Pick<PriorityFactor, 'isUnknown'> {
  return present({ isUnknown: value === 'unknown' ? (true as const) : undefined });
}
