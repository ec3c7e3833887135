import { type ExitCode, exitCodes, UserError } from '#model/failure';
import { visibleLines } from '#report/inert/visible';
import { withoutWorkflowCommands } from '#report/inert/workflow-command';

/** What to print for a failure, and the exit code: message and hint for what the user can mend, a stack for our bug, neither for Ctrl-C. */
export function describeFailure(error: unknown): { readonly text: string; readonly exitCode: ExitCode } {
  if (error instanceof UserError) {
    return {
      text: inert(`handrail: ${error.message}\n  ${error.hint} [${error.code}]\n`),
      exitCode: error.code === 'interrupted' ? exitCodes.interrupted : exitCodes.usage,
    };
  }
  if (error instanceof DOMException && error.name === 'AbortError') {
    return {
      text: 'handrail: interrupted before the scan had begun; there is no report.\n',
      exitCode: exitCodes.interrupted,
    };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = `handrail: this is our bug, not yours. Please report it with the lines below; look them through for anything private.\n${stack}\n`;
  return { text: inert(text), exitCode: exitCodes.bug };
}

/** Messages may quote a hostile tree; build services and terminals read what we print. */
function inert(text: string): string {
  return withoutWorkflowCommands(visibleLines(text));
}
