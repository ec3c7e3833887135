import type { Job, Pipeline } from '#ir/pipeline/pipeline';
import { shownByTools } from '../grade/shown.ts';
import type { Delivery } from '../grade/study.ts';
import type { Effect } from './trust.ts';

const kinds = [
  ['package-and-store', 'publish', 'publishes'],
  ['deploy', 'deploy', 'deploys'],
  ['database-deployment', 'deploy', 'changes the database'],
] as const;

/** What a job changes outside of itself: by its commands, and by what its token may write. */
export function effectsOf(pipeline: Pipeline, job: Job, delivery: Delivery): readonly Effect[] {
  const shown = kinds.flatMap(([id, kind, says]) =>
    shownByTools(id, delivery).flatMap(({ act, evidence: { path, line, but } }): readonly Effect[] => {
      const isOwn = act.pipeline === pipeline && act.job === job && but === undefined;
      return isOwn ? [{ kind, says: `${says} (${path}:${line})`, path, line }] : [];
    }),
  );
  return [...shown, ...byToken(pipeline, job)];
}

const scopes: Readonly<Record<string, readonly [Effect['kind'], string]>> = {
  contents: ['repository', 'may push to the repository'],
  packages: ['publish', 'may publish packages'],
  actions: ['repository', 'may change runs and caches'],
  deployments: ['deploy', 'may make deployments'],
  pages: ['deploy', 'may publish pages'],
};

function byToken({ system, permissions: top }: Pipeline, job: Job): readonly Effect[] {
  const permissions = job.permissions ?? top;
  if (system !== 'github' || permissions === undefined) return [];
  const { path, line } = permissions.place;
  if (permissions.kind === 'all')
    return permissions.access === 'write'
      ? [{ kind: 'repository', says: 'may change all of the repository', path, line }]
      : [];
  return [...permissions.scopes].flatMap(([scope, { access, place }]): readonly Effect[] => {
    const found = access === 'write' && Object.hasOwn(scopes, scope) ? scopes[scope] : undefined;
    return found === undefined ? [] : [{ kind: found[0], says: found[1], path, line: place.line }];
  });
}
