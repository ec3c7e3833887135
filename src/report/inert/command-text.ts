import { visible } from './visible.ts';
import { withoutWorkflowCommands } from './workflow-command.ts';

/** Foreign text as the message of a GitHub workflow command: `%` and line breaks are escaped as the runner reads them. */
export function commandMessage(text: string): string {
  return withoutWorkflowCommands(visible(text)).replaceAll('%', '%25');
}

/** Foreign text as a property of a GitHub workflow command: also what separates properties. */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
