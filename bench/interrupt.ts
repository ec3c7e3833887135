import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const endings = new Set<() => void>();

/** Does something when somebody stops the bench, last things first; gives what takes it back. */
export function onInterrupt(ending: () => void): () => void {
  if (endings.size === 0) for (const signal of signals) process.once(signal, end);
  endings.add(ending);
  return () => {
    endings.delete(ending);
    if (endings.size === 0) for (const signal of signals) process.removeListener(signal, end);
  };
}

const signals = ['SIGINT', 'SIGTERM'] as const;

function end(): void {
  for (const ending of [...endings].reverse()) ending();
  console.log('\ninterrupted');
  process.exit(130);
}

/** Works in a folder that is removed afterwards, also when somebody stops the bench. */
export async function inScratch(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onInterrupt(remove);
  try {
    await work(folder);
  } finally {
    forget();
    remove();
  }
}
