/** What its provider lets one do about a credential. Steps are sentences in the order in which they are done. */
export interface ProviderGuide {
  /** As detectors name it. */
  readonly provider: string;
  /** Names of rules (without the family) that it is about; all of the provider, unless given. */
  readonly rules?: readonly string[];
  /** Where, which click or command. */
  readonly revoke: readonly string[];
  /** Where its use can be seen. */
  readonly used: readonly string[];
  /** How to make the new one with least privilege and a short life. */
  readonly rotate: readonly string[];
  /** Pages of the provider. */
  readonly links: readonly string[];
}
