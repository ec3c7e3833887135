import type { Plan, PlannedChange, Unmended } from '#model/plan';

/** Changes within major versions only; what those do not clear is without a fix. */
export function withoutMajor({ changes, without, ...rest }: Plan): Plan {
  return {
    ...rest,
    changes: changes
      .flatMap((change) => (change.isMajor ? withinMajor(change) : [change]))
      .sort((a, b) => weightOf(b) - weightOf(a)),
    without: [...without, ...changes.flatMap((change) => (change.isMajor ? [leftBy(change)] : []))],
  };
}

/** A change clears less within its major version, so that the order is another: by what is urgent, what is bad, then by number. */
function weightOf({ kind, clears, findings, priority }: PlannedChange): number {
  const bad = (clears.critical ?? 0) + (clears.high ?? 0);
  return (
    (kind === 'remove' ? 1e12 : 0) + (priority?.level === 'now' ? 1e10 : 0) + bad * 1e6 + findings.length
  );
}

function withinMajor(change: PlannedChange): readonly PlannedChange[] {
  const { within, isMajor: _, note: _note, command: _command, edit: _edit, ...kept } = change;
  return within === undefined ? [] : [{ ...kept, ...within }];
}

function leftBy({ ecosystem, name, from, to, path, line, findings, within }: PlannedChange): Unmended {
  const cleared = new Set(within?.findings);
  return {
    ecosystem,
    name,
    version: from,
    path,
    line,
    ids: within?.leaves ?? [],
    why: `Only ${to}, of another major version, is free of ${within === undefined ? 'them' : 'these'}.`,
    findings: findings.filter((key) => !cleared.has(key)),
  };
}
