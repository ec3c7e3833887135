import type { Source } from './contract.ts';
import { readHistory } from './git/history/history.ts';
import { commitsOf, settledCommit } from './git/history/pushed-commits.ts';
import type { HistorySpec } from './git/history/tree-history.ts';

import type { Repository } from './git/repository.ts';
import { resolveCommit } from './git/repository.ts';
import { objectSource } from './object-source.ts';
import { noRules } from './rules.ts';

export interface HistorySourceContext {
  readonly repository: Repository;
  readonly name: string;
  readonly only: string | undefined;
  readonly spec: HistorySpec;
}

/** A source whose files are all that a repository ever held. Settings and rules are those of its tip; of a push, those that the remote has. */
export async function historySource({ repository, name, only, spec }: HistorySourceContext): Promise<Source> {
  const tip = await tipOf(repository, spec);
  // Without a commit at HEAD there may still be branches: a source of nothing stands in for the tip.
  const atTip = objectSource({
    repository,
    name,
    only,
    state: tip === undefined ? { kind: 'staged' } : { kind: 'commit', commit: tip },
  });
  return {
    ...atTip,
    target: { kind: 'history', name, ...(tip === undefined ? {} : { revision: tip }) },
    read: async (path) => (tip === undefined ? undefined : atTip.read(path)),
    rules: async () => (tip === undefined ? noRules : atTip.rules()),
    history: async (options) => {
      const rules = options.noIgnore || tip === undefined ? noRules : await atTip.rules();
      return readHistory({ repository, spec, only, rules }, options);
    },
  };
}

async function tipOf({ git }: Repository, { pushed, branches }: HistorySpec): Promise<string | undefined> {
  if (pushed === undefined) return resolveCommit(git, branches[0] ?? 'HEAD');
  return (await settledCommit(git, pushed)) ?? (await commitsOf(git, pushed.ends))[0];
}
