import { controlTables } from './controls.table.ts';

/** A control of a standard, as the standard numbers it. */
export interface Control {
  readonly standard: string;
  readonly version: string;
  readonly id: string;
}

/** Controls that a rule (`infra/aws-s3-versioning`) speaks of; none where no table names it. */
export function controlsOf(ruleId: string): readonly Control[] {
  const name = ruleId.replace(/^infra\//, '');
  return controlTables.flatMap(({ standard, version, controls }) => {
    return (controls[name]?.split(' ') ?? []).map((id) => ({ standard, version, id }));
  });
}
