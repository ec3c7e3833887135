import type { Config, RuleSetting } from '#model/config';
import type { FileFacts } from '#model/facts';
import type { Detection, Finding } from '#model/finding';
import { compareLocations, compareText } from '#model/location';
import { present } from '#model/present';
import type { Application } from '#model/priority';
import type { Profile } from '#model/profile';
import type { Rule } from '#model/rule';
import { keyOf } from './identity.ts';
import { prioritise } from './priority/priority.ts';
import { overlaps, union } from './ranges.ts';

/** The rules of this version and how the configuration sets them, ready to be asked. */
export interface RuleBook {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** A rule by its id of today or an earlier one. */
  readonly find: (id: string) => Rule | undefined;
  /** False for a rule that is unknown or switched off. */
  readonly isOn: (id: string) => boolean;
  /** What is scanned, as far as the configuration tells. */
  readonly application?: Application;
}

/** Opens the book: ids that a rule had before lead to it, too. */
export function openRuleBook(
  rules: ReadonlyMap<string, Rule>,
  config: Pick<Config, 'rules' | 'profile' | 'application'>,
): RuleBook {
  const former = new Map(
    [...rules.values()].flatMap((rule) => (rule.formerly ?? []).map((id) => [id, rule] as const)),
  );
  const find = (id: string) => rules.get(id) ?? former.get(id);
  const settings = new Map(config.rules.map((setting) => [find(setting.rule)?.id ?? setting.rule, setting]));
  const isOn = (id: string) => {
    const rule = find(id);
    return rule !== undefined && settings.get(rule.id)?.off !== true && isLookedFor(rule.id, config.profile);
  };
  return { rules, settings, find, isOn, ...present({ application: config.application }) };
}

/** What another profile found and this one does not look for is neither here nor fixed. */
function isLookedFor(ruleId: string, profile: Profile): boolean {
  return profile === 'audit' || ruleId !== 'secrets/unnamed-literal';
}

/** A finding and the earlier keys under which a baseline may know it. */
export interface Identified {
  readonly finding: Finding;
  readonly formerKeys: readonly string[];
  /** Ids of the tests of other tools' files that the value passed. */
  readonly passes: readonly string[];
  /** A suspicion that only the profile `audit` shows. */
  readonly faint?: true;
}

/** The detections of rules that are on, as findings with identity, sorted; one credential seen by two families is one. */
export function identify(facts: ReadonlyMap<string, FileFacts>, book: RuleBook): readonly Identified[] {
  const found = [...facts.values()].flatMap(({ detections }) => {
    const judged = detections.filter(({ ruleId, absorbedBy = [] }) => {
      return isOn(book, ruleId) && !absorbedBy.some((each) => book.isOn(each));
    });
    return withoutEchoes(judged, book).map((detection) => identifyOne(detection, book));
  });
  return found.sort((a, b) => compareFindings(a.finding, b.finding));
}

function isOn(book: RuleBook, ruleId: string): boolean {
  if (!book.rules.has(ruleId)) throw new Error(`A detection names the unknown rule ${ruleId}.`);
  return book.isOn(ruleId);
}

/** One detection with its rule's text and setting. */
export function identifyOne(detection: Detection, book: RuleBook): Identified {
  const { ruleId, family, message, confidence, location, lineHash, anchor, trace, evidence } = detection;
  const { package: about } = detection;
  const rule = book.rules.get(ruleId);
  if (rule === undefined) throw new Error(`A detection names the unknown rule ${ruleId}.`);
  const finding: Finding = {
    key: keyOf(ruleId, anchor),
    lineHash,
    ruleId,
    family,
    title: rule.title,
    message,
    severity: book.settings.get(ruleId)?.severity ?? detection.severity,
    confidence,
    cwe: detection.cwe ?? rule.cwe,
    location,
    ...present({ trace, evidence, package: about }),
    ...(about === undefined ? {} : { priority: prioritise(about, detection.severity, book.application) }),
  };
  const formerKeys = (rule.formerly ?? []).map((id) => keyOf(id, anchor));
  const faint = isRaised(detection, finding) ? undefined : detection.faint;
  return { finding, formerKeys, passes: detection.passes ?? [], ...present({ faint }) };
}

/** Hygiene that the configuration takes seriously is no hygiene. */
function isRaised(detection: Detection, finding: Finding): boolean {
  return detection.severity === 'info' && finding.severity !== 'info';
}

/** The order of findings in every report: by place, then by what they are. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareLocations(a.location, b.location) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.key, b.key) ||
    compareText(a.lineHash, b.lineHash) ||
    compareText(a.message, b.message)
  );
}

/** Weaknesses that are about a credential in the text (CWE-259, 321, 522, 540, 547, 798). */
const credentialWeaknesses: ReadonlySet<number> = new Set([259, 321, 522, 540, 547, 798]);

/** Leaves out what another family says of a credential that the secrets family already reports at the same bytes. */
function withoutEchoes(detections: readonly Detection[], book: RuleBook): readonly Detection[] {
  const isCredential = ({ ruleId }: Detection) => credentialWeaknesses.has(book.rules.get(ruleId)?.cwe ?? 0);
  const isOwn = ({ family }: Detection) => family === 'secrets';
  if (detections.every((each) => isOwn(each) || !isCredential(each))) return detections;
  const known = union(detections.filter(isOwn).flatMap(({ masks }) => masks));
  return detections.filter(
    (each) => isOwn(each) || !isCredential(each) || !each.masks.some((mask) => overlaps(known, mask)),
  );
}
