import { compareText } from '#model/location';
import type { Evidence } from '../grade/grade.ts';
import type { Delivery } from '../grade/study.ts';
import { autoMerge } from './auto-merge.ts';
import { ownersFile, ownersOf } from './codeowners.ts';
import { audited, scheduled, updates } from './detective.ts';
import { distinct } from './distinct.ts';
import type { GovernedPractice } from './governed.ts';
import type { HostSettings, ProtectedBranch } from './host-settings.ts';
import { registries } from './registries.ts';

/** Who governs the pipelines of a tree, as far as files or the host tell. */
export function governanceOf(delivery: Delivery): readonly GovernedPractice[] {
  return [
    owned(delivery),
    ...branchPractices(delivery.study.settings),
    autoMerge(delivery),
    registries(delivery),
    updates(delivery),
    scheduled(delivery),
    audited(delivery),
  ];
}

function owned({ pipelines, study }: Delivery): GovernedPractice {
  const about = {
    id: 'pipeline-owners',
    title: 'changes of pipelines need their owners',
    kind: 'preventive',
  } as const;
  const file = ownersFile(study.tree.beside);
  const paths = [
    ...new Set([...pipelines.map(({ path }) => path), ...(file === undefined ? [] : [file.path])]),
  ].sort(compareText);
  const lines = ownerLines(paths);
  const add = { into: file?.path ?? '.github/CODEOWNERS', text: `${lines.join('\n')}\n` };
  if (file === undefined)
    return {
      ...about,
      state: 'missing',
      evidence: [],
      why: 'no CODEOWNERS file is here: whoever may write changes what runs with the secrets',
      add,
    };
  const found = paths.map((path) => ({ path, owner: ownersOf(path, file) }));
  const bare = found.filter(({ owner }) => owner === undefined).map(({ path }) => path);
  if (bare.length > 0)
    return {
      ...about,
      state: 'missing',
      evidence: [],
      why: `${file.path} names no owner of ${bare.slice(0, 3).join(', ')}${bare.length > 3 ? ` and ${bare.length - 3} more` : ''}`,
      add,
    };
  const evidence = found.flatMap(({ owner }): readonly Evidence[] =>
    owner === undefined
      ? []
      : [{ path: owner.path, line: owner.line, says: `names ${owner.owners.join(', ')}` }],
  );
  return { ...about, state: 'found', evidence: distinct(evidence) };
}

/** Folders of pipelines, each once. */
function ownerLines(paths: readonly string[]): readonly string[] {
  const folders = paths.map((path) =>
    `/${path}`.replace(/(\/\.(?:github|gitlab|circleci|codecatalyst|tekton)\/).*$/, '$1'),
  );
  return [...new Set(folders)].map((folder) => `${folder} @OWNER/PIPELINE-TEAM`);
}

function branchPractices(settings: HostSettings): readonly GovernedPractice[] {
  return [
    branchPractice(settings, 'required-reviews', 'changes need a review', ({ reviews }) => reviews > 0),
    branchPractice(settings, 'owners-review', 'owners have to agree', ({ byOwners }) => byOwners),
    branchPractice(
      settings,
      'required-checks',
      'pipelines have to pass before a merge',
      ({ checks }) => checks,
    ),
  ];
}

function branchPractice(
  { branches, sources }: HostSettings,
  id: string,
  title: string,
  holds: (branch: ProtectedBranch) => boolean,
): GovernedPractice {
  const about = { id, title, kind: 'preventive' } as const;
  const good = branches.filter(holds);
  if (good.length > 0)
    return {
      ...about,
      state: 'found',
      evidence: good
        .slice(0, 3)
        .map(({ name, place }) => ({ ...place, says: `says so of the branch ${name}` })),
    };
  const [source] = sources;
  if (source !== undefined)
    return {
      ...about,
      state: 'missing',
      evidence: [],
      why: `${source.path}:${source.line} protects branches, but does not ask for it`,
    };
  const why = 'protected branches are settings of the host: no settings file here shows them';
  return { ...about, state: 'unknown', evidence: [], why };
}
