/** A text or a change that proves a rule. */
export interface ProofSample {
  /** The path of the text, or what the change does. */
  readonly says: string;
  /** As people read it; `{secret}` stands for a credential, which must not lie in our sources. */
  readonly text: string;
  /** Whether the rule must fire on it. */
  readonly fires: boolean;
  /** Whether it does, in the engine that scans use, with all rules at once. */
  readonly run: () => boolean | Promise<boolean>;
}
