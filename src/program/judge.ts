import { isOver } from '#model/day';
import type { FindingDecision } from '#model/decision';
import { fileKey } from '#model/file';
import type { Finding } from '#model/finding';
import type { Notice } from '#model/gap';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { shows } from '#model/profile';
import type { FixedFinding } from '#model/scan';
import type { InlineSuppression } from '#model/suppression';
import {
  compareFindings,
  type Identified,
  identify,
  identifyOne,
  openRuleBook,
  type RuleBook,
} from './detected.ts';
import { type History, historyOf } from './history.ts';
import type { BaseSide, JudgeInput } from './judge-input.ts';
import { findLoosenings } from './loosening/find.ts';
import { configuredFor, type Decision, foreignFor, inlineFor, suppressionOf } from './suppress.ts';
import { arePackagesScanned, suppressionNotices } from './suppression-notices.ts';
import { type Deciding as DecisionInput, openDecisions, suppressionBy } from './vex/decide.ts';
import { decisionNotices } from './vex/decision-notices.ts';

/** What reports show; findings are sorted by place, then by rule. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly fixed: readonly FixedFinding[];
  readonly notices: readonly Notice[];
  /** Findings that the profile leaves out, without those that somebody suppressed. */
  readonly hidden: number;
  /** Those of them that are hygiene: of severity `info`. */
  readonly hiddenHygiene: number;
}

/**
 * Facts become findings with identity, history and suppressions. Pure and independent of the order of the facts. With a
 * base the change cannot excuse itself: its comments hold only where the base had them, and a loosening is a finding.
 */
export function judge(given: JudgeInput): Judgement {
  const input = readySide(given);
  const book = openRuleBook(input.rules, input.config);
  const identified = identify(input.facts, book);
  const history = historyOf(identified, input, book);
  const refused = new Set<InlineSuppression>();
  const decide = deciderOf({ input, book, history, refused, identified });

  const about = openDecisions(decidingOf(input));

  const settled = (finding: Finding, decision: Decision | undefined): Finding => ({
    ...finding,
    ...(input.base || input.baseline ? { status: history.existing.has(finding) ? 'existing' : 'new' } : {}),
    ...(decision === undefined || isOver(decision.until, input.today)
      ? {}
      : { suppression: suppressionOf(decision, input.facts.get(fileKey(finding.location))) }),
    // Last, so that of two reasons the one that says who decided is told.
    ...withDecision(about.of(finding)),
  });

  const audited = identified.map(({ finding }) => ({ finding, decision: decide(finding) }));
  const loosened =
    input.base === undefined ? [] : findLoosenings(input.base, input.facts, input.rules, refused);
  const policy = loosened
    .filter(({ ruleId }) => book.isOn(ruleId))
    .map((detection) => identifyOne(detection, book).finding)
    .map((finding) => ({ finding, decision: decide(finding) }));
  const decided = [...audited, ...policy];
  const asked = decided
    .map(({ finding, decision }) => ({ seen: finding, finding: settled(finding, decision) }))
    .filter(({ finding }) => isAskedFor(finding, input));
  const isShown = showing(input, identified);
  const findings = asked.filter(({ seen }) => isShown(seen)).map(({ finding }) => finding);
  const left = asked.filter(({ seen, finding }) => !isShown(seen) && finding.suppression === undefined);
  const notices = [
    ...history.notices,
    ...suppressionNotices(decided, input, book, refused),
    ...decisionNotices(decidingOf(input), about.outcome, arePackagesLookedUp(input)),
  ];
  return {
    findings: findings.sort(compareFindings),
    fixed: history.fixed,
    notices: notices.sort(compareNotices),
    hidden: left.length,
    hiddenHygiene: left.filter(({ finding }) => finding.severity === 'info').length,
  };
}

/** Nothing, where it is asked what would count if nobody had decided anything. */
function decidingOf({ config, today, vex, noSuppressions }: JudgeInput): DecisionInput {
  const { decisions, products } = config;
  const { statements, inRange } = vex ?? { statements: [], inRange: () => undefined };
  return {
    decisions: noSuppressions ? [] : decisions,
    statements: noSuppressions ? [] : statements,
    products,
    today,
    inRange,
  };
}

/** A decision is not unused because nobody looked. */
function arePackagesLookedUp(input: JudgeInput): boolean {
  return (input.families?.includes('packages') ?? true) && arePackagesScanned(input);
}

function withDecision(decision: FindingDecision | undefined): Pick<Finding, 'decision' | 'suppression'> {
  return present({ decision, suppression: suppressionBy(decision) });
}

/** What Handrail says of its own settings is always shown. */
function showing({ config }: JudgeInput, identified: readonly Identified[]): (finding: Finding) => boolean {
  const faint = new Set(identified.filter((each) => each.faint).map(({ finding }) => finding));
  return (finding) => {
    const suspicion = {
      confidence: finding.confidence,
      ...(faint.has(finding) ? { faint: true as const } : {}),
    };
    return finding.family === 'policy' || shows(config.profile, suspicion);
  };
}

/** What decides on suppressions. */
interface Deciding {
  readonly input: JudgeInput;
  readonly book: RuleBook;
  readonly history: History;
  /** Comments that only the change brings are put here. */
  readonly refused: Set<InlineSuppression>;
  readonly identified: readonly Identified[];
}

/** Who decided that a finding shall not count, and until when; comments that only the change brings are refused. */
function deciderOf(deciding: Deciding): (finding: Finding) => Decision | undefined {
  const { input, book, history, refused } = deciding;
  const configured = configuredFor(input.config, book, input.today);
  const foreign = foreignBy(deciding);
  return (finding) => {
    if (input.noSuppressions) return undefined;
    const byConfig = lasting(configured(finding), foreign(finding), input.today);
    const fallback = byConfig && ({ kind: 'config', written: byConfig, until: byConfig.until } as const);
    const facts = input.facts.get(fileKey(finding.location));
    const written = finding.family === 'policy' ? undefined : inlineFor(finding, facts, book);
    const before = written && history.isSilencedBefore(finding, written);
    if (written !== undefined && before === undefined) refused.add(written);
    if (written === undefined || before === undefined) return fallback;
    const until = earlier(before.until, written.until);
    return isOver(until, input.today) && fallback ? fallback : { kind: 'inline', written, until };
  };
}

/** A place says nothing of what a change puts there: for what is new, only the value and the path do. */
function foreignBy({ input, book, history, identified }: Deciding) {
  const foreign = foreignFor(input.foreign ?? [], book, input.today);
  const passes = new Map(identified.map(({ finding, passes: passed }) => [finding, passed]));
  return (finding: Finding) => {
    const written = foreign(finding, passes.get(finding) ?? []);
    const isNew = input.base !== undefined && !history.existing.has(finding);
    return written?.lines !== undefined && isNew ? undefined : written;
  };
}

/** Of two decisions the first that still holds. */
function lasting<A extends { readonly until?: string }, B extends { readonly until?: string }>(
  ours: A | undefined,
  theirs: B | undefined,
  today: string,
): A | B | undefined {
  return ours !== undefined && !isOver(ours.until, today) ? ours : (theirs ?? ours);
}

/** What takes part: without copies in the base, and without other tools' comments where the configuration says so. */
function readySide(asked: JudgeInput): JudgeInput {
  const input: JudgeInput = asked.base ? { ...asked, base: withoutCopied(asked.base) } : asked;
  if (input.config.foreignSuppressions) return input;
  const { base, facts } = input;
  return {
    ...input,
    foreign: [],
    facts: withoutForeign(facts),
    ...(base === undefined ? {} : { base: { ...base, facts: withoutForeign(base.facts) } }),
  };
}

function withoutForeign(facts: JudgeInput['facts']): JudgeInput['facts'] {
  return new Map(
    [...facts].map(([path, each]) => {
      const suppressions = each.suppressions.filter(({ tool }) => tool === undefined);
      return [path, suppressions.length === each.suppressions.length ? each : { ...each, suppressions }];
    }),
  );
}

/** What the change took away or altered, and what is found through several files: the original of a copy is still in its place. */
function withoutCopied(base: BaseSide): BaseSide {
  const isAltered = ({ kind }: BaseSide['changes'][number]) => kind !== 'copied' && kind !== 'added';
  const old = ({ path, oldPath }: BaseSide['changes'][number]) => oldPath ?? path;
  const altered = new Set(base.changes.filter(isAltered).map(old));
  const copied = new Set(base.changes.filter((change) => !isAltered(change)).map(old));
  return {
    ...base,
    facts: new Map([...base.facts].filter(([path]) => altered.has(path) || !copied.has(path))),
  };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** What lies in the change, or whose data comes through it. */
function isAskedFor({ location, family, trace = [] }: Finding, { base, changedOnly }: JudgeInput): boolean {
  if (!changedOnly || base === undefined || family === 'policy') return true;
  const paths = new Set([location, ...trace.map((step) => step.location)].map(({ path }) => path));
  return base.changes.some(({ path, kind }) => paths.has(path) && kind !== 'deleted');
}

function compareNotices(a: Notice, b: Notice): number {
  return (
    compareText(a.path ?? '', b.path ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
