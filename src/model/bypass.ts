/** A time when a hook was passed by, as it is remembered; never with anything of a secret. */
export interface Bypass {
  /** When, in UTC: `2026-01-31T12:00:00Z`. */
  readonly at: string;
  readonly hook: 'pre-commit' | 'pre-push';
  /** `skipped`: with a reason that somebody gave; `unchecked`: a commit was made and the hook had not looked at it. */
  readonly kind: 'skipped' | 'unchecked';
  /** `Name <address>`, as git knows the user. */
  readonly who: string;
  readonly reason?: string;
  /** The commit, of one that was not looked at. */
  readonly commit?: string;
  /** What would have stopped it. */
  readonly findings: readonly BypassedFinding[];
}

/** Enough to find it again. */
export interface BypassedFinding {
  readonly rule: string;
  readonly path: string;
  readonly key: string;
}
