import type { Flow, FlowStep } from './protocol.ts';

/** A flow and the step of it that is looked at. */
export interface FlowCursor {
  readonly flow: Flow;
  /** From 0. */
  readonly at: number;
}

/** Opens a flow at its first step; undefined where there is nothing to step through. */
export function openFlow(flow: Flow | null | undefined): FlowCursor | undefined {
  return flow === null || flow === undefined || flow.steps.length === 0 ? undefined : { flow, at: 0 };
}

/** Goes some steps on, or back; stays at the ends. */
export function moved({ flow, at }: FlowCursor, by: number): FlowCursor {
  return { flow, at: Math.min(flow.steps.length - 1, Math.max(0, at + by)) };
}

/** The step that is looked at. */
export function stepOf({ flow, at }: FlowCursor): FlowStep | undefined {
  return flow.steps[at];
}

/** Where in the flow one stands: `2 of 5 · step: passed to run`. */
export function stepText({ flow, at }: FlowCursor): string {
  const step = flow.steps[at];
  return `${at + 1} of ${flow.steps.length} · ${step?.role ?? ''}: ${step?.message ?? ''}`;
}
