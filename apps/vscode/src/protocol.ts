/** What `handrail lsp` says beyond the Language Server Protocol (src/doors/lsp/questions.ts of the server). */

/** From the gravest to the least. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Lines and characters from 0. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A finding of the workspace, as `handrail/findings` lists it. */
export interface ListedFinding {
  readonly key: string;
  readonly ruleId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly uri: string;
  readonly range: Range;
  /** The section of a standard that it breaks. */
  readonly standard?: string;
}

/** A page of findings. */
export interface FindingsPage {
  readonly findings: readonly ListedFinding[];
  readonly total: number;
  readonly nextCursor?: string;
}

/** One place that data passes. */
export interface FlowStep {
  readonly role: string;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
}

/** The way of the data of one finding, as `handrail/flow` tells it. */
export interface Flow {
  readonly title: string;
  readonly steps: readonly FlowStep[];
}

/** How the workspace stands, as `handrail/status` tells it. */
export interface Status {
  readonly state: 'idle' | 'scanning' | 'incomplete' | 'failed';
  readonly counts: Readonly<Partial<Record<Severity, number>>>;
  /** What was not checked and nobody accepted. */
  readonly gaps: number;
  readonly says: string;
}
