import { z } from 'zod';
import { chosenFamilies } from '#program/config.schema';

const shape = z.object({
  /** Milliseconds without typing after which a text is looked at. */
  debounce: z.number().min(0).max(60_000).catch(250).default(250),
  /** Whether a text is looked at while somebody types; else when it is opened and saved. */
  onType: z.boolean().catch(true).default(true),
  /** Whether everything is scanned, when a folder is opened and after files are saved. */
  scanWorkspace: z.boolean().catch(true).default(true),
  /** Milliseconds after a save until everything is scanned again. */
  rescanDelay: z.number().min(0).max(600_000).catch(1500).default(1500),
  /** Families to run; all when empty. */
  only: z.array(z.enum(chosenFamilies)).catch([]).default([]),
  profile: z.enum(['quiet', 'normal', 'audit']).optional().catch(undefined),
  /** A workspace that is not trusted does not say how it is judged. */
  trusted: z.boolean().catch(true).default(true),
});

/** What an editor may say when it starts the server. */
export type LspSettings = z.infer<typeof shape>;

/** Reads `initializationOptions`: what is not understood is as if it were not there. */
export function readSettings(given: unknown): LspSettings {
  return shape.catch(() => shape.parse({})).parse(given ?? {});
}
