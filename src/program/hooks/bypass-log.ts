import { z } from 'zod';
import type { Bypass } from '#model/bypass';

const finding = z.object({ rule: z.string(), path: z.string(), key: z.string() });
const bypass = z.object({
  at: z.string(),
  hook: z.enum(['pre-commit', 'pre-push']),
  kind: z.enum(['skipped', 'unchecked']),
  who: z.string(),
  reason: z.string().optional(),
  commit: z.string().optional(),
  findings: z.array(finding),
});

/** What was remembered, oldest first, and how many lines cannot be read. */
export interface BypassLog {
  readonly bypasses: readonly Bypass[];
  readonly unreadable: number;
}

/** Reads the lines of `bypasses.jsonl`; anybody may have written into it. */
export function readBypasses(text: string): BypassLog {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  const bypasses = lines.flatMap((each) => readLine(each) ?? []);
  return { bypasses, unreadable: lines.length - bypasses.length };
}

function readLine(text: string): Bypass | undefined {
  try {
    const read = bypass.safeParse(JSON.parse(text));
    return read.success ? (read.data as Bypass) : undefined;
  } catch {
    return undefined;
  }
}
