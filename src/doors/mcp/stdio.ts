import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { makeServer } from './server.ts';
import type { Workbench } from './workbench.ts';

/** Serves the protocol on standard input and output until the other side hangs up or the signal comes. */
export async function serveProcess(bench: Workbench, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const handle = serveStdio(() => makeServer(bench), { onerror: () => {} });
    const end = () => {
      process.stdin.off('end', end).off('close', end);
      handle.close().finally(resolve);
    };
    process.stdin.on('end', end).on('close', end);
    signal.addEventListener('abort', end, { once: true });
  });
}
