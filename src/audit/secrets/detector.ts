import type { Confidence, Severity } from '#model/severity';
import { between } from './between.ts';
import type { Random, Shape } from './shape.ts';

/**
 * How one kind of credential is found. A detector lives in a file of its own under `detectors/`, whose name is its
 * rule id: `detectors/github-token.ts` is `secrets/github-token`. Use {@link prefixed}, {@link named} or
 * {@link custom} to make one.
 */
export interface Detector {
  readonly name: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** CWE-798 unless said otherwise. */
  readonly cwe?: number;
  /** What whoever holds it can do: completes "Whoever reads it can …". */
  readonly grants: string;
  /** Where or how to revoke it: an address or a sentence. */
  readonly revoke: string;
  readonly references?: readonly string[];
  /** Lower-case texts of three bytes or more; one of them stands near every match. The only trigger. */
  readonly keywords: readonly string[];
  /**
   * Flags `dg`, more if needed; matched against the window as Latin-1 (one character is one byte). The group `secret`
   * is what gets masked, or the whole match without one. No nested unbounded repetition.
   */
  readonly pattern: RegExp;
  /** Bytes before and after a keyword that the pattern may need; `file` for texts over many lines. */
  readonly window?: { readonly before: number; readonly after: number } | 'file';
  /** Least Shannon entropy of the secret, in bits per character. */
  readonly entropy?: number;
  /** Public text in front of the secret that may be shown. */
  readonly prefix?: string;
  /** The last word on a candidate: a checksum, a structure. Must not throw. */
  readonly accept?: (secret: string) => boolean;
  /** Nothing else has this shape: what is refused is no credential for the generic rules either. `prefixed` sets it. */
  readonly unmistakable?: true;
  /**
   * `accept` checks a checksum: where it holds, the token was issued and weighs the same in a test as anywhere; where it
   * does not, the token is still told of, with low confidence.
   */
  readonly checksum?: true;
  /** Anybody can make one, such as a key pair: one in a test or an example was made for it, as a rule. */
  readonly selfMade?: true;
  /** So many characters in front are public although there is a choice of them: 4 for `AKIA`, `ASIA`. */
  readonly publicLength?: number;
  readonly samples: Samples;
}

/** What proves a detector. `{secret}` stands for a token made when the test runs. */
export interface Samples {
  readonly make: (random: Random) => string;
  /** Texts in which the detector must fire. */
  readonly bad: readonly string[];
  /** Texts in which it must stay silent; they look alike and are something else. */
  readonly good: readonly string[];
}

type Described = Pick<Detector, 'name' | 'title' | 'provider' | 'grants' | 'revoke'> &
  Partial<
    Pick<
      Detector,
      | 'severity'
      | 'confidence'
      | 'cwe'
      | 'references'
      | 'entropy'
      | 'accept'
      | 'window'
      | 'unmistakable'
      | 'checksum'
      | 'selfMade'
      | 'publicLength'
    >
  > & {
    readonly bad?: readonly string[];
    readonly good?: readonly string[];
    /** Replaces the shape's own maker where a token needs a checksum. */
    readonly make?: (random: Random) => string;
  };

/** A token that tells what it is by its own fixed text: the surest kind. */
export function prefixed(
  spec: Described & { readonly token: Shape; readonly keywords?: readonly string[] },
): Detector {
  const { token, keywords, make, bad, good, ...rest } = spec;
  return {
    severity: 'high',
    confidence: 'high',
    unmistakable: true,
    ...rest,
    keywords: keywords ?? [token.prefix.toLowerCase()],
    prefix: token.prefix,
    pattern: new RegExp(`${freeStanding}(?<secret>${token.source})(?![A-Za-z0-9_])`, 'dg'),
    samples: { make: make ?? token.make, bad: bad ?? [], good: good ?? [] },
  };
}

/** No letter in front, unless it belongs to an escape of a string (`\n`) or of a URL (`%3D`). */
const freeStanding = '(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}))';

/**
 * A token without a mark of its own, found by the name that it is given to: `DATADOG_API_KEY = "…"`. With `providers`
 * instead of `names` it is any name that holds the provider's and, behind it, a word for a credential.
 */
export function named(
  spec: Described & { readonly token: Shape } & (
      | { readonly names: readonly string[]; readonly providers?: never }
      | { readonly providers: readonly string[]; readonly names?: never }
    ),
): Detector {
  const { token, names, providers, make, bad, good, ...rest } = spec;
  const texts = names ?? providers;
  const tail = names === undefined ? ofCredential : '[\\w.\\-]{0,40}';
  return {
    severity: 'high',
    confidence: 'medium',
    ...rest,
    keywords: texts.map((name) => name.toLowerCase()),
    pattern: new RegExp(assignment(texts, tail, token.source), 'dgi'),
    samples: { make: make ?? token.make, bad: bad ?? [`${texts[0]}_key = "{secret}"`], good: good ?? [] },
  };
}

/** The rest of a name that says it is a credential's; `_url`, `_id`, `_hash` and the like do not. */
const ofCredential =
  '[\\w.\\-]{0,24}?(?:key|token|secret|pass(?:word|wd)?|pat|auth|credential)s?(?:[_.\\-]?(?:key|token|value|prod|production|live|test|dev|staging|\\d))?';

/** A detector whose pattern cannot be said as a shape. */
export function custom(
  spec: Described & {
    readonly keywords: readonly string[];
    readonly pattern: RegExp;
    readonly prefix?: string;
    readonly make: (random: Random) => string;
  },
): Detector {
  const { make, bad, good, ...rest } = spec;
  return {
    severity: 'high',
    confidence: 'high',
    ...rest,
    samples: { make, bad: bad ?? ['{secret}'], good: good ?? [] },
  };
}

/** `name…  separator  quote value`, over the host syntaxes of source code and configuration. */
function assignment(names: readonly string[], tail: string, value: string): string {
  const name = `(?:${names.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  return `${name}${tail}${between}(?<secret>${value})(?![A-Za-z0-9_])`;
}
