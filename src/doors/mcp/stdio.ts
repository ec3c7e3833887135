import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { visible } from '#report/inert/visible';
import { makeServer } from './server.ts';
import type { Workbench } from './workbench.ts';

/**
 * Serves the protocol on standard input and output until the other side hangs up, sends what no message is as long as, or
 * the signal comes. Why a connection broke is told on standard error.
 */
export async function serveProcess(bench: Workbench, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const transport = new StdioServerTransport();
    const handle = serveStdio(() => makeServer(bench), { transport, onerror: log });
    const end = () => {
      process.stdin.off('end', end).off('close', end);
      handle.close().finally(resolve);
    };
    // The transport gives up by itself where standard output is closed or a message never ends.
    const closed = transport.onclose;
    transport.onclose = () => {
      closed?.();
      end();
    };
    process.stdin.on('end', end).on('close', end);
    signal.addEventListener('abort', end, { once: true });
  });
}

function log(error: Error): void {
  process.stderr.write(`handrail mcp: ${visible(error.message).slice(0, 300)}\n`);
}
