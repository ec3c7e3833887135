import type { TaintKind } from '#ir/flow/taint-kind';
import type { Rule } from '#model/rule';
import type { Confidence, Severity } from '#model/severity';
import type { SamplesByLanguage } from './sample.ts';
import type { Trust } from './trust.ts';

/**
 * A weakness of code: its text, where it belongs, and what makes it. It holds where data of a source reaches a sink of
 * one of its kinds, or where a model names it as a misuse. It knows no framework: those are in `models/`.
 */
export interface Weakness {
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  /** Of a misuse, unless its model says otherwise. */
  readonly confidence: Confidence;
  /** One primary weakness, by its number in the CWE list. */
  readonly cwe: number;
  /** Places in the OWASP Top 10 of 2021 and 2025 and the API Top 10 of 2023: `A03:2021`, `API8:2023`. */
  readonly owasp: readonly string[];
  /** No kinds where only models say that a sink is of this weakness: `Sink.weakness`. */
  readonly taints?: { readonly kinds: readonly TaintKind[]; readonly trust: Trust };
  /** Other places where data of other sources makes it, too. */
  readonly more?: { readonly kinds: readonly TaintKind[]; readonly trust: Trust };
  /** Weaknesses of which this one says more at the same place. */
  readonly covers?: readonly string[];
  /** What the weakness is, in a sentence or two; what an attacker gains; what to do now, in order. */
  readonly what: string;
  readonly why: string;
  readonly fix: readonly string[];
  /** The safe way by framework or library. */
  readonly frameworks: Readonly<Record<string, string>>;
  readonly references: readonly string[];
  /** In each language that it claims: a test holds that these are those in which a model can make it. */
  readonly samples: SamplesByLanguage;
}

/** What reports say of it. */
export function ruleOfWeakness(weakness: Weakness): Rule {
  const { name, title, severity, confidence, cwe, owasp, what, why, references } = weakness;
  const ways = Object.entries(weakness.frameworks).map(([framework, way]) => `${framework}: ${way}`);
  const text = { what, why, fix: weakness.fix, ways, references };
  const most = Object.values(weakness.taints?.trust ?? {}).includes('high') ? 'high' : confidence;
  return { id: `code/${name}`, family: 'code', title, severity, confidence: most, cwe, owasp, text };
}
