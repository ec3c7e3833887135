import {
  type CheckCondition,
  type Condition,
  fails,
  holds,
  type Subject,
  unsure,
  type Verdict,
} from '../../../condition.ts';
import { wordOf } from '../../../test-value.ts';

/** Holds of clusters, and of instances that are none of a cluster, which has their settings. */
export const standsAlone: Condition = {
  any: [
    { at: 'db_cluster_identifier', isSet: false },
    { at: 'cluster_identifier', isSet: true },
  ],
};

const days = 'backup_retention_period';

/** Holds of databases with backups; Terraform makes an instance that names no days without any. */
export const hasBackups: CheckCondition = { check: backupsVerdict };

function backupsVerdict(subject: Subject): Verdict {
  const { view, place } = subject;
  const entry = view.entries.get(days);
  if (entry === undefined || entry.value.kind === 'null')
    return hasNoneUnasked(subject) ? fails({ place, path: days, written: days }) : holds;
  const blame = { place: entry.place, path: days, written: entry.written ?? days, value: entry.value };
  const word = wordOf(entry.value);
  if (word === undefined) return unsure(blame);
  return word === '0' ? fails(blame) : holds;
}

/** A cluster has them for a day, and a database of a snapshot as that one had. */
function hasNoneUnasked({ resource, view }: Subject): boolean {
  const { kind, format } = resource;
  return kind === 'aws.rds.instance' && format === 'terraform' && !view.entries.has('snapshot_identifier');
}
