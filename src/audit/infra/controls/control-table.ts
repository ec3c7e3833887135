/** Where a table was read from. */
export interface Source {
  /** The document, and the file or part of it. */
  readonly document: string;
  /** The version that was read: a release, or the commit that stood for it. */
  readonly version: string;
}

/** The controls of one version of a standard that rules on infrastructure speak of; ids only. */
export interface ControlTable {
  readonly standard: string;
  readonly version: string;
  readonly source: Source;
  /**
   * Ids of controls with blanks between them, by rule without its family, or by control of AWS Security Hub (`S3.5`):
   * then for every rule that stands for that one.
   */
  readonly controls: Readonly<Record<string, string>>;
}
