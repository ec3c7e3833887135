import type { Detection } from '#model/finding';
import type { IntakeInput, IntakeRule } from './intake-rule.ts';
import { registryNotAllowed } from './registry-not-allowed.ts';
import { unreviewedComponent } from './unreviewed-component.ts';

/** Every rule about what may come in. */
export const intakeRules: readonly IntakeRule[] = [registryNotAllowed, unreviewedComponent];

/** What they say of a tree. */
export function findIntake(input: IntakeInput): readonly Detection[] {
  return intakeRules.flatMap(({ find }) => find(input));
}
