import { type CheckCondition, fails, holds, type Subject } from '../../../condition.ts';
import { oncePerGraph } from '../../../per-graph.ts';

/** Holds when the program switches encryption on for all new disks of the account and region. */
export const encryptedByDefault: CheckCondition = {
  check({ resource, views, place, path }: Subject) {
    return rootsThatEncrypt(views).has(resource.root) ? holds : fails({ place, path, written: path });
  },
};

const rootsThatEncrypt = oncePerGraph((views) => {
  const on = views.graph.ofKind('aws.ebs.default-encryption').filter((each) => {
    const enabled = views.of(each).entries.get('enabled')?.value;
    return !(enabled?.kind === 'truth' && !enabled.truth);
  });
  return new Set(on.map(({ root }) => root));
});
