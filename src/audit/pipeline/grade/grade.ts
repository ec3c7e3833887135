import type { PipelineSystem } from '#ir/pipeline/pipeline';

/** `found`: with evidence; `missing`: a file would show it and none does; `unknown`: no file here can tell. */
export type ControlState = 'found' | 'missing' | 'unknown';

/** What shows a control: a line of a file. */
export interface Evidence {
  readonly path: string;
  readonly line: number;
  /** `job test runs pytest`. */
  readonly says: string;
  /** Why it is worth less than it looks: its failure stops nothing. */
  readonly but?: string;
}

/** How much of a reference architecture depends on a control. */
export type Demand = 'required' | 'recommended';

/** One control of a reference, and whether a pipeline has it. */
export interface GradedControl {
  /** `sast`; the same in all references. */
  readonly id: string;
  readonly stage: string;
  readonly title: string;
  readonly demand: Demand;
  readonly state: ControlState;
  readonly evidence: readonly Evidence[];
  /** Of what is missing or unknown: why, and what would show it. */
  readonly why?: string;
  /** Of what is missing: what would add it. */
  readonly add?: Snippet;
}

/** Text that would add a control, in the syntax of the system. */
export interface Snippet {
  /** Which file it belongs into: `.github/workflows/ci.yml`, below `jobs:`. */
  readonly into: string;
  readonly text: string;
}

/** A statement about all of a repository: of Scorecard, of the OWASP Top 10 CI/CD risks, of governance. */
export type GradedPractice = Omit<GradedControl, 'stage' | 'demand'>;

/** How many controls of one demand are in each state. */
export interface Tally {
  readonly found: number;
  readonly missing: number;
  readonly unknown: number;
}

/** One pipeline against one reference. */
export interface PipelineGrade {
  /** What it is called: a path, a folder, or `the repository`. */
  readonly name: string;
  readonly systems: readonly PipelineSystem[];
  /** Files that make it. */
  readonly paths: readonly string[];
  readonly reference: ReferenceName;
  readonly controls: readonly GradedControl[];
  readonly required: Tally;
  readonly recommended: Tally;
}

/** The reference pipelines of AWS's Deployment Pipeline Reference Architecture. */
export const referenceNames = [
  'application',
  'dynamic-configuration',
  'compute-image',
  'account-fleet',
] as const;

export type ReferenceName = (typeof referenceNames)[number];

/** Counts the controls of a demand. */
export function tallyOf(controls: readonly GradedControl[], demand: Demand): Tally {
  const of = (state: ControlState) =>
    controls.filter((each) => each.demand === demand && each.state === state).length;
  return { found: of('found'), missing: of('missing'), unknown: of('unknown') };
}
