/**
 * The expression of HCL that an input is when nobody gives it; where that changed, by the version from which on it holds.
 */
export type InputDefault = string | Readonly<Record<string, string>>;

/** What a module of a registry makes of its inputs, as far as rules ask for it. */
export interface ModuleOutline {
  /** As calls name it: `terraform-aws-modules/s3-bucket/aws`, with `//modules/…` where it is a part of one. */
  readonly source: string;
  /** The newest version that this was read from. */
  readonly version: string;
  /** Inputs that matter, and what they are when nobody gives them. */
  readonly inputs: Readonly<Record<string, InputDefault>>;
  /**
   * Resources and outputs in HCL, with the names of the module. `var.unknown` is what depends on more than its inputs.
   */
  readonly makes: string;
}
