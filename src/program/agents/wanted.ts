/** A file that a host of agents reads, and what of it is ours. */
export type WantedFile =
  /** All of it; a file of that name without our mark is somebody else's. */
  | { readonly kind: 'whole'; readonly path: string; readonly text: string }
  /** A marked block of a Markdown file that people write, too. */
  | { readonly kind: 'block'; readonly path: string; readonly text: string }
  /** One value in a JSON file (comments allowed), by the keys that lead to it. */
  | {
      readonly kind: 'entry';
      readonly path: string;
      readonly keys: readonly [string, string];
      readonly value: unknown;
    };

/** What stands in every file that is ours as a whole. */
export const ownMark = 'Written by `handrail init`';

/** Behind the mark: how it is renewed. */
export const ownNote = `${ownMark}: run it again to renew this file, \`handrail init --remove\` to take it away.`;
