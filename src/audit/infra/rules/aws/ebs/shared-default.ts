import { type CheckCondition, fails, holds, type Subject } from '../../../condition.ts';

/** Holds when the program switches encryption on for all new disks of the account and region. */
export const encryptedByDefault: CheckCondition = {
  check({ resource, views, place, path }: Subject) {
    const isOn = views.graph.ofKind('aws.ebs.default-encryption').some((each) => {
      const enabled = views.of(each).entries.get('enabled')?.value;
      return each.root === resource.root && !(enabled?.kind === 'truth' && !enabled.truth);
    });
    return isOn ? holds : fails({ place, path, written: path });
  },
};
