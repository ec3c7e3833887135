import { type Severity, type Status, severities } from './protocol.ts';

/** How the extension stands: what the server says, or why there is none. */
export type State = Status | { readonly state: 'starting' | 'missing' | 'stopped'; readonly says: string };

/** The item of the status bar. */
export interface StatusText {
  /** With icons of the editor, as `$(shield)`. */
  readonly text: string;
  readonly tooltip: string;
  readonly isWarning: boolean;
}

/** Text of the status bar: the numbers, and never the look of a clean result where something was not checked. */
export function statusText(state: State): StatusText {
  switch (state.state) {
    case 'starting':
      return { text: '$(loading~spin) Handrail', tooltip: 'Handrail starts.', isWarning: false };
    case 'missing':
    case 'stopped':
      return { text: '$(error) Handrail', tooltip: state.says, isWarning: true };
    case 'failed':
      return { text: '$(error) Handrail: scan failed', tooltip: state.says, isWarning: true };
    case 'scanning':
      return {
        text: `$(loading~spin) ${numbers(state)}`,
        tooltip: 'Scanning the workspace …',
        isWarning: false,
      };
    case 'incomplete':
      return { text: `$(warning) ${numbers(state)} incomplete`, tooltip: tooltipOf(state), isWarning: true };
    case 'idle':
      return { text: `$(shield) ${numbers(state)}`, tooltip: tooltipOf(state), isWarning: false };
  }
}

function tooltipOf({ counts, gaps, says }: Status): string {
  const parts = severities
    .filter((each) => countOf(counts, each) > 0)
    .map((each) => `${countOf(counts, each)} ${each}`);
  const found = parts.length > 0 ? `Findings: ${parts.join(', ')}.` : `${says.replace(/\.$/, '')}.`;
  const left = gaps === 1 ? ' One part was not checked.' : gaps > 1 ? ` ${gaps} parts were not checked.` : '';
  return `${found}${left}${gaps > 0 ? ' "handrail scan" in a terminal says which, and why.' : ''}`;
}

/** Grave ones first, and what is below as one number: `3 · 12`. */
function numbers({ counts }: Status): string {
  const grave = countOf(counts, 'critical') + countOf(counts, 'high');
  const rest = countOf(counts, 'medium') + countOf(counts, 'low') + countOf(counts, 'info');
  return `${grave} · ${rest}`;
}

function countOf(counts: Status['counts'], severity: Severity): number {
  return counts[severity] ?? 0;
}
