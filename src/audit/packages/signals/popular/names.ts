/** Names of one ecosystem, with white space between them. */
export interface PopularNames {
  /** What many use, the most used first. */
  readonly targets: string;
  /** Packages of their own that look like one of them. */
  readonly known: string;
}
