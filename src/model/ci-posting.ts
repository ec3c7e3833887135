/** What is said on a line of a change. */
export interface LineComment {
  readonly path: string;
  /** From 1, in the new text. */
  readonly line: number;
  /** Identity of the finding: it is said once, and resolved when the finding is gone. */
  readonly key: string;
  readonly body: string;
}

/** What a pipeline run tells the host of its change. */
export interface Posting {
  /** Tells runs of several jobs apart: each has a summary of its own. */
  readonly name: string;
  /** Markdown. */
  readonly summary: string;
  /** Of new findings. */
  readonly comments: readonly LineComment[];
  /** Identities of all findings that are still there: comments on others are resolved. */
  readonly open: ReadonlySet<string>;
  readonly state: { readonly isPassed: boolean; readonly says: string };
  /** SARIF 2.1.0, where the host shows it. */
  readonly sarif?: string;
}

/** What became of it, in sentences. */
export interface Posted {
  readonly done: readonly string[];
  /** What was not done, and why. */
  readonly failed: readonly string[];
}
