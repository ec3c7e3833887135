/** Who waits before it takes a version that was just published. */
export const cooldownTools = ['npm', 'pnpm', 'yarn', 'bun', 'uv', 'Dependabot', 'Renovate'] as const;

export type CooldownTool = (typeof cooldownTools)[number];

/** How long a version has to be out before a tool takes it, and where that is written. */
export interface Cooldown {
  readonly tool: CooldownTool;
  readonly path: string;
  readonly line: number;
  /** As days; a part of a day counts as one. */
  readonly days?: number;
  /** A fixed day instead: nothing that was published later is taken. */
  readonly before?: string;
  /** Packages that it does not hold for: names, names with versions, or patterns with `*`. */
  readonly except: readonly string[];
}
