import type { TreeFiles } from '#ir/infra/files';
import { itemsOf, type Place } from '#ir/infra/value';
import { type Invocation, invocationsOf } from '#ir/pipeline/invocation';
import { type LocalScript, localScript } from '#ir/pipeline/local-script';
import type { Beside, Job, Pipeline, PipelineTree, Step, Use } from '#ir/pipeline/pipeline';
import { placeWithin, type Text, textAt } from '#ir/pipeline/text';

/** One thing that a pipeline does: a command, or something of others that it uses. */
export interface Act {
  readonly pipeline: Pipeline;
  readonly job?: Job;
  readonly step?: Step;
  /** Where it stands in the pipeline's file, or in the script that it runs. */
  readonly place: { readonly path: string; readonly line: number };
  /** Words of a command. */
  readonly words?: readonly string[];
  /** What is used, without its version. */
  readonly uses?: string;
  /** `the script "test"`, where it is not the pipeline that says it. */
  readonly through?: string;
  /** Its failure stops nothing. */
  readonly isLenient: boolean;
}

/** What a pipeline runs that the tree does not hold. */
export interface Unseen {
  readonly pipeline: Pipeline;
  readonly job?: Job;
  readonly written: string;
  readonly place: { readonly path: string; readonly line: number };
}

/** All that pipelines do, and what of it cannot be seen. */
export interface Acts {
  readonly acts: readonly Act[];
  readonly unseen: readonly Unseen[];
}

const deepest = 4;
const most = 20_000;

interface Walk {
  readonly acts: Act[];
  readonly unseen: Unseen[];
  readonly tree: PipelineTree;
  readonly files: TreeFiles;
  readonly seen: Set<string>;
}

/** What pipelines do, scripts of the tree followed: at most 20,000 acts. */
export function actsOf(pipelines: readonly Pipeline[], tree: PipelineTree, files: TreeFiles): Acts {
  const walk: Walk = { acts: [], unseen: [], tree, files, seen: new Set() };
  for (const pipeline of pipelines) {
    for (const use of pipeline.includes) addUse(use, { pipeline }, walk);
    for (const job of pipeline.jobs) addJob(pipeline, job, walk);
  }
  return walk;
}

interface Where {
  readonly pipeline: Pipeline;
  readonly job?: Job;
  readonly step?: Step;
}

function addJob(pipeline: Pipeline, job: Job, walk: Walk): void {
  if (job.use !== undefined) addUse(job.use, { pipeline, job }, walk);
  for (const { reference, role } of job.images) {
    if (role === 'job')
      add({ pipeline, job }, reference.place, { uses: withoutVersion(reference.text) }, walk);
  }
  for (const step of job.steps) {
    if (step.use !== undefined) addUse(step.use, { pipeline, job, step }, walk);
    if (step.run !== undefined && isShell(step.run.shell)) {
      const script = { text: step.run.text, folder: folderOf(pipeline, step), depth: 0 };
      addScript(script, { pipeline, job, step }, lineIn(step.run), walk);
    }
  }
}

/** Python and other languages are no commands. */
function isShell(shell: string | undefined): boolean {
  return shell === undefined || !/^(?:python|node|perl|ruby|deno)\b/i.test(shell);
}

function lineIn(run: Text): (start: number) => Pick<Place, 'path' | 'line'> {
  return (start) => placeWithin(run, start, start + 1);
}

function folderOf({ source, root }: Pipeline, { value }: Step): string {
  const own = value.kind === 'map' ? textAt(value, 'working-directory', source)?.text : undefined;
  const defaults = root.entries.get('defaults')?.value;
  const run = defaults?.kind === 'map' ? defaults.entries.get('run')?.value : undefined;
  const shared = run?.kind === 'map' ? textAt(run, 'working-directory', source)?.text : undefined;
  const folder = own ?? shared ?? '';
  return folder.includes('$') ? '' : folder.replace(/^\.\/|\/$/g, '');
}

interface Script {
  readonly text: string;
  readonly folder: string;
  readonly depth: number;
  readonly through?: string;
}

function addScript(
  { text, folder, depth, through }: Script,
  where: Where,
  placeAt: (start: number) => Pick<Place, 'path' | 'line'>,
  walk: Walk,
): void {
  for (const invocation of invocationsOf(text)) {
    const { words, start, image, isLenient } = invocation;
    const place = placeAt(start);
    const told = { isLenient, ...(through === undefined ? {} : { through }) };
    if (image === undefined) add(where, place, { ...told, words }, walk);
    else {
      add(where, place, { ...told, uses: withoutVersion(image) }, walk);
      add(where, place, { ...told, words: words.slice(3) }, walk);
    }
    follow(invocation, { text, folder, depth }, where, place, walk);
    if (/^(?:pre-commit|prek)$/.test(words[0] ?? '') && words.includes('run')) addHooks(where, walk);
  }
}

function follow(
  invocation: Invocation,
  { folder, depth }: Script,
  where: Where,
  place: Pick<Place, 'path' | 'line'>,
  walk: Walk,
): void {
  const found = depth < deepest ? localScript(invocation, folder, walk.files) : undefined;
  if (found === undefined) return;
  if (found === 'not-here') {
    const { pipeline, job } = where;
    const written = [
      invocation.program,
      ...invocation.words.slice(1, 3).filter((word) => /^[\w./:-]+$/.test(word)),
    ].join(' ');
    walk.unseen.push({ pipeline, ...(job === undefined ? {} : { job }), written, place });
    return;
  }
  for (const script of found) addLocal(script, depth, where, walk);
}

function addLocal(
  { path, line, text, folder, says }: LocalScript,
  depth: number,
  where: Where,
  walk: Walk,
): void {
  const key = `${where.pipeline.path}\0${where.job?.id}\0${path}\0${line}`;
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  const isInFile = !path.endsWith('package.json');
  const offset = isInFile && line > 1 ? line + 1 : line;
  const placeAt = (start: number) => ({
    path,
    line: isInFile ? offset + text.slice(0, start).split('\n').length - 1 : line,
  });
  addScript({ text, folder, depth: depth + 1, through: says }, where, placeAt, walk);
}

/** Hooks of pre-commit are run by whoever runs pre-commit. */
function addHooks(where: Where, walk: Walk): void {
  for (const beside of walk.tree.beside) if (beside.kind === 'pre-commit') addHooksOf(beside, where, walk);
}

function addHooksOf({ root, source, path }: Beside, where: Where, walk: Walk): void {
  if (root?.kind !== 'map') return;
  for (const repository of itemsOf(root.entries.get('repos')?.value)) {
    if (repository.kind !== 'map') continue;
    const address = textAt(repository, 'repo', source);
    if (address === undefined) continue;
    const told = { isLenient: false, through: path };
    for (const hook of itemsOf(repository.entries.get('hooks')?.value)) {
      const id = hook.kind === 'map' ? textAt(hook, 'id', source) : undefined;
      if (id === undefined) continue;
      add(where, id.place, { ...told, uses: address.text.replace(/\.git$/, '') }, walk);
      const entry = hook.kind === 'map' ? textAt(hook, 'entry', source) : undefined;
      add(where, id.place, { ...told, words: (entry?.text ?? id.text).split(/\s+/) }, walk);
    }
  }
}

function addUse(use: Use, where: Where, walk: Walk): void {
  const { written, name, within, kind } = use;
  const { pipeline, job } = where;
  const local = kind === 'local' ? localOf(name, pipeline, walk.tree) : undefined;
  if (local !== undefined) {
    const key = `${pipeline.path}\0${job?.id}\0${local.path}`;
    if (walk.seen.has(key)) return;
    walk.seen.add(key);
    // Other workflows of the tree are graded by themselves.
    if (local.kind !== 'workflow') for (const each of local.jobs) addJob(local, each, walk);
    return;
  }
  // What CodePipeline calls a provider is `AWS/CodeBuild` in the model.
  const isProvider = pipeline.system === 'codepipeline';
  add(
    where,
    written.place,
    { uses: isProvider ? written.text : [name, within].filter(Boolean).join('/') },
    walk,
  );
  const isHidden =
    /^(?:workflow|include|component|library|local)$/.test(kind) ||
    (isProvider && written.text === 'CodeBuild');
  if (isHidden)
    walk.unseen.push({
      pipeline,
      ...(job === undefined ? {} : { job }),
      written: written.text,
      place: written.place,
    });
}

function localOf(name: string, pipeline: Pipeline, tree: PipelineTree): Pipeline | undefined {
  const wanted = name.replace(/^\.?\//, '').replace(/\/$/, '');
  const base = pipeline.path.replace(/\.(?:github|gitea|forgejo)\/.*$/, '');
  return tree.pipelines.find(({ path }) =>
    [wanted, `${wanted}/action.yml`, `${wanted}/action.yaml`].some((each) => path === `${base}${each}`),
  );
}

function add(
  { pipeline, job, step }: Where,
  place: Pick<Place, 'path' | 'line'>,
  act: Partial<Pick<Act, 'words' | 'uses' | 'through' | 'isLenient'>>,
  walk: Walk,
): void {
  if (walk.acts.length >= most) return;
  walk.acts.push({
    pipeline,
    place: { path: place.path, line: place.line },
    ...act,
    isLenient: act.isLenient === true || mayFail(step?.value) || mayFail(job?.value),
    ...(job === undefined ? {} : { job }),
    ...(step === undefined ? {} : { step }),
  });
}

/** `continue-on-error: true` of GitHub, `allow_failure: true` of GitLab, `continueOnError: true` of Azure. */
function mayFail(value: Step['value'] | undefined): boolean {
  if (value?.kind !== 'map') return false;
  return ['continue-on-error', 'allow_failure', 'continueOnError'].some((key) => {
    const said = value.entries.get(key)?.value;
    return said?.kind === 'truth' && said.truth;
  });
}

/** `owner/image` of `owner/image:tag@sha256:…`. */
function withoutVersion(image: string): string {
  return image
    .replace(/@.*$/, '')
    .replace(/:[\w.$(){}-]+$/, '')
    .replace(/^docker\.io\/(?:library\/)?/, '');
}
