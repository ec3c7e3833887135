import type { McpServer, ServerContext } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import { UserError } from '#model/failure';
import type { Running } from './workbench.ts';

/** What a tool is called, takes and gives; its description is ours alone, and holds nothing of a scanned tree. */
export interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** It changes files. */
  readonly writes?: true;
  /** What is said in words beside the structured answer. */
  readonly says: (output: z.infer<Output>) => string;
  readonly run: (input: z.infer<Input>, running: Running) => Promise<z.infer<Output>>;
}

/** Makes a tool callable. What the user can mend is an answer with its hint, never a broken connection. */
export function addTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  server: McpServer,
  { name, title, description, input, output, writes, says, run }: Tool<Input, Output>,
): void {
  const call = async (given: unknown, context: ServerContext) => {
    try {
      const answer = await run(given as z.infer<Input>, runningOf(context));
      return { content: [{ type: 'text' as const, text: says(answer) }], structuredContent: { ...answer } };
    } catch (error) {
      return { isError: true, content: [{ type: 'text' as const, text: textOf(error) }] };
    }
  };
  server.registerTool(
    name,
    {
      title,
      description,
      // A mistyped argument that is left out silently would scan, or mend, more than was asked for.
      inputSchema: input.strict(),
      outputSchema: output,
      annotations: {
        title,
        readOnlyHint: writes !== true,
        destructiveHint: writes === true,
        idempotentHint: writes !== true,
        openWorldHint: false,
      },
    },
    // The library types the arguments by the schema, which is generic here.
    call as never,
  );
}

function textOf(error: unknown): string {
  if (error instanceof UserError) return `${error.message} ${error.hint}`;
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 'Handrail failed: this is a bug of ours, whose trace stands in the log of the server.';
}

/** Progress goes to whoever asked for it while the call runs; more than ten a second is told to nobody. */
function runningOf({ mcpReq }: ServerContext): Running {
  const { signal, _meta: meta } = mcpReq;
  const progressToken = meta?.progressToken;
  if (progressToken === undefined) return { signal };
  let step = 0;
  let last = 0;
  return {
    signal,
    onProgress({ stage, done, total, findings }) {
      const now = performance.now();
      if (now - last < 100 || signal.aborted) return;
      last = now;
      step++;
      const message = `${stage} ${done} of ${total}, ${findings} suspicions`;
      void mcpReq
        .notify({ method: 'notifications/progress', params: { progressToken, progress: step, message } })
        .catch(() => {});
    },
  };
}
