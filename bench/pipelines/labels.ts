import type { Profile } from '#model/profile';

/** What a tool says of its own input: one place, by the lines that it shows. */
export interface Label {
  readonly id: string;
  readonly path: string;
  /** All lines that it shows; the first is where it points. */
  readonly lines: readonly number[];
}

/** One run of a tool over files, and all that it told. */
export interface LabelledRun {
  readonly name: string;
  /** By path within the tree that is read. */
  readonly files: ReadonlyMap<string, string>;
  readonly labels: readonly Label[];
  /** How much noise the run was asked for. */
  readonly profile: Profile;
}
