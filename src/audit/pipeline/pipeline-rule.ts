import type { Beside, Pipeline, PipelineSystem, PipelineTree } from '#ir/pipeline/pipeline';
import type { Rule } from '#model/rule';
import type { Confidence, Severity } from '#model/severity';
import type { Hit } from './hit.ts';

/** A rule on pipelines of all systems, and what proves it. It lives in a file of its own, with {@link pipelineRule}. */
export interface PipelineRule {
  readonly rule: Rule;
  /** What is wrong, as a sentence without its last point; the title unless given. */
  readonly says: string;
  readonly find?: (pipeline: Pipeline, tree: PipelineTree) => Iterable<Hit>;
  readonly findBeside?: (beside: Beside, tree: PipelineTree) => Iterable<Hit>;
  /** Ids of rules that say less of the same place: what they say is not told beside it. */
  readonly absorbs: readonly string[];
  readonly samples: PipelineSamples;
}

/** Systems, and files that are no pipeline, by the file that a sample of them is. */
export type SampleFormat = PipelineSystem | 'action' | Exclude<Beside['kind'], 'settings'>;

/**
 * Files in which the rule must fire, and in which it must not. One text is one file; several files are a record by path.
 * Where lines end in a comment `flaw`, exactly those lines are found; a comment `flaw` on a line of its own marks the
 * line below.
 */
export interface PipelineSamples {
  readonly bad: SamplesByFormat;
  readonly good: SamplesByFormat;
}

export type SamplesByFormat = Readonly<Partial<Record<SampleFormat, Sample | readonly Sample[]>>>;

export type Sample = string | Readonly<Record<string, string>>;

/** What is written of a rule in its file. */
export interface PipelineRuleText {
  /** `template-injection`: the name of its file. */
  readonly name: string;
  /** What is wrong, in a few words: `Text of others becomes part of a script`. */
  readonly title: string;
  readonly severity: Severity;
  /** `high` unless given. */
  readonly confidence?: Confidence;
  readonly cwe: number;
  /** Of the OWASP Top 10 CI/CD Security Risks: `CICD-SEC-4`. */
  readonly owasp: readonly `CICD-SEC-${number}`[];
  readonly what: string;
  readonly why: string;
  readonly fix: readonly string[];
  readonly references: readonly string[];
  readonly says?: string;
  readonly find?: PipelineRule['find'];
  readonly findBeside?: PipelineRule['findBeside'];
  /** Names of rules that say less of the same place. */
  readonly absorbs?: readonly string[];
  readonly bad: SamplesByFormat;
  readonly good: SamplesByFormat;
}

/** A rule of what its file says. */
export function pipelineRule(text: PipelineRuleText): PipelineRule {
  const { name, title, severity, confidence = 'high', cwe, owasp, what, why, fix, references } = text;
  const { says = title, find, findBeside, absorbs = [], bad, good } = text;
  return {
    rule: {
      id: `pipeline/${name}`,
      family: 'pipeline',
      title,
      severity,
      confidence,
      cwe,
      owasp,
      text: { what, why, fix, references },
    },
    says,
    absorbs: absorbs.map((each) => `pipeline/${each}`),
    samples: { bad, good },
    ...(find === undefined ? {} : { find }),
    ...(findBeside === undefined ? {} : { findBeside }),
  };
}
