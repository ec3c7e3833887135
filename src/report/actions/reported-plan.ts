import type { ActionPlan } from '#model/action';
import type { Plan } from '#model/plan';
import type { Target } from '#model/scan';

/** A plan with what a reader has to know of the scan that it is made of. */
export interface ReportedPlan {
  readonly tool: { readonly name: 'handrail'; readonly version: string };
  readonly target: Target;
  readonly plan: ActionPlan;
  /** Changes of packages as `scan` tells them, with versions and what stays. */
  readonly packages?: Plan;
  /** Why there may be more to do, in sentences. */
  readonly unknown: readonly string[];
}
