import type { InfraFormat } from '#ir/infra/resource';
import type { Rule } from '#model/rule';
import type { Confidence, Severity } from '#model/severity';
import type { Condition } from './condition.ts';
import type { Leaf } from './mend/change.ts';
import type { Writer } from './mend/writer.ts';

/** A rule on resources of all formats, and what proves it. It lives in a file of its own, with {@link infraRule}. */
export interface InfraRule {
  readonly rule: Rule;
  /** Kinds of resources, or groups of them (`#ir/infra/vocabulary`). */
  readonly applies: readonly string[];
  /** Which of them are meant: those of which it surely holds. */
  readonly where?: Condition;
  /** What must hold; each resource of which it surely does not is a finding. */
  readonly must: Condition;
  /** What is wrong, as a sentence without its last point; the title unless given. */
  readonly says: string;
  /** The value that decides is a secret: it is never shown. */
  readonly isSecret?: true;
  /** How bad it is where somebody wrote the value, instead of leaving it to the cloud. */
  readonly severityIfWritten?: Severity;
  /** Edits that mend it, where they are safe to propose. */
  readonly mend?: Mend;
  /** Ids of rules that say less of the same thing: what they say is not told beside it. */
  readonly absorbs?: readonly string[];
  readonly samples: InfraSamples;
}

/** What to write so that the rule holds. */
export interface Mend {
  /**
   * Values by path, in the words of the vocabulary; `undefined` takes the attribute away, a list is of items that must be
   * in one. `rules?.a` is about what is there and makes none, `rules[name=x].a` about one item of a list.
   */
  readonly set?: Readonly<Record<string, Leaf | undefined>>;
  /** The same where a format has another path for it: instead of {@link set}. */
  readonly setIn?: Readonly<Partial<Record<InfraFormat, Readonly<Record<string, Leaf | undefined>>>>>;
  /** What no path can say, with the sentence that tells it. */
  readonly write?: Writer;
  readonly says?: string;
  /** Resources have to be made anew for it, or what they do changes: a person has to decide. */
  readonly isDisruptive?: true;
}

/**
 * Programs by format in which the rule must fire, and in which it must not. One text is one file; several files are a
 * record by path. Where lines end in a comment `flaw`, exactly those lines are found.
 */
export interface InfraSamples {
  readonly bad: SamplesByFormat;
  readonly good: SamplesByFormat;
}

export type SamplesByFormat = Readonly<Partial<Record<InfraFormat, Sample | readonly Sample[]>>>;

export type Sample = string | Readonly<Record<string, string>>;

/** What is written of a rule in its file. */
export interface InfraRuleText {
  /** `aws-rds-storage-encryption`: the folders and the name of its file, joined. */
  readonly name: string;
  /** What is wrong, in a few words: `Database storage is not encrypted`. */
  readonly title: string;
  readonly severity: Severity;
  /** Of a value that somebody wrote, where that is worse than leaving it to the cloud. */
  readonly severityIfWritten?: Severity;
  /** `high` unless given. */
  readonly confidence?: Confidence;
  readonly cwe: number;
  readonly owasp?: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly fix: readonly string[];
  readonly references: readonly string[];
  readonly applies: readonly string[];
  readonly where?: Condition;
  readonly must: Condition;
  readonly says?: string;
  readonly isSecret?: true;
  readonly mend?: Mend;
  /** Names of rules that say less of the same thing. */
  readonly absorbs?: readonly string[];
  readonly bad: SamplesByFormat;
  readonly good: SamplesByFormat;
}

/** A rule of what its file says. */
export function infraRule(text: InfraRuleText): InfraRule {
  const { name, title, severity, confidence = 'high', cwe, what, why, fix, references } = text;
  const { applies, where, must, says = title, isSecret, mend, absorbs, severityIfWritten, bad, good } = text;
  return {
    rule: {
      id: `infra/${name}`,
      family: 'infra',
      title,
      severity,
      confidence,
      cwe,
      owasp: text.owasp ?? ['A05:2021', 'A02:2025'],
      text: { what, why, fix, references },
    },
    applies,
    must,
    says,
    samples: { bad, good },
    ...(where === undefined ? {} : { where }),
    ...(isSecret === undefined ? {} : { isSecret }),
    ...(mend === undefined ? {} : { mend }),
    ...(severityIfWritten === undefined ? {} : { severityIfWritten }),
    ...(absorbs === undefined ? {} : { absorbs: absorbs.map((each) => `infra/${each}`) }),
  };
}
