import type { GradedPractice } from '../grade/grade.ts';

/** A practice of governance. `preventive`: it keeps something from happening; `detective`: it tells that it happened. */
export interface GovernedPractice extends GradedPractice {
  readonly kind: 'preventive' | 'detective';
}
