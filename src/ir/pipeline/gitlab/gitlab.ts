import type { InfraValue, MapValue } from '#ir/infra/value';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { spend } from '../budget.ts';
import type { Input, Job, Pipeline, PipelinePart } from '../pipeline.ts';
import { type SystemReading, tellGap, wholeOf } from '../reading.ts';
import { textAt, textsOf } from '../text.ts';
import { type Inheritance, inheritance, wholeJob } from './inherit.ts';
import { type GitlabReading, jobOf, textIn, variablesIn } from './job.ts';
import { type GitlabFile, type GitlabProject, loadProject } from './project.ts';
import { scopeOf } from './scope.ts';
import { triggersOf } from './triggers.ts';

/**
 * Reads all files of GitLab CI of a tree: they include each other, and jobs extend those of other files.
 * Source of the format: GitLab's "CI/CD YAML syntax reference".
 */
export function readGitlab(tree: SystemReading): PipelinePart {
  const project = loadProject(tree);
  const scope = scopeOf(project);
  const asked = inheritance(project, scope);
  const files = [...project.files.values()].sort((a, b) => compareText(a.reading.path, b.reading.path));
  const made = files.map((file) => ({ file, jobs: jobsIn(file, project, asked) }));
  const covered = new Set(
    made.flatMap(({ jobs }) => jobs.filter(({ id }) => !id.startsWith('.')).flatMap(placesOf)),
  );
  const included = new Set(files.flatMap(({ follows }) => follows));
  return {
    pipelines: made.map(({ file, jobs }) => {
      const own = jobs.filter(
        (job) => !job.id.startsWith('.') || placesOf(job).some((at) => !covered.has(at)),
      );
      return pipelineOf(file, own, project, included);
    }),
  };
}

/** Keys of a file that are no jobs. */
const reserved: ReadonlySet<string> = new Set(
  'after_script before_script cache default image include services spec stages types variables workflow'.split(
    ' ',
  ),
);

function jobsIn(file: GitlabFile, project: GitlabProject, asked: Inheritance): readonly Job[] {
  const reading: GitlabReading = { file, project };
  return [...file.root.entries].flatMap(([id, { value, place }]) => {
    if (reserved.has(id)) return [];
    const whole = value.kind === 'map' ? wholeJob(id, file, asked) : undefined;
    if (whole !== undefined) return spend(file.budget, file.reading) ? [jobOf(id, whole, reading)] : [];
    if (!id.startsWith('.') && value.kind !== 'map' && value.kind !== 'unknown')
      tellGap(
        file.reading,
        'syntax',
        `Line ${place.line}: the job \`${id.slice(0, 80)}\` is no map of keys.`,
      );
    return [];
  });
}

/** Where commands and images of a job stand: a hidden job whose all are part of others says nothing of its own. */
function placesOf({ steps, images }: Job): readonly string[] {
  const places = [...steps.map(({ place }) => place), ...images.map(({ reference }) => reference.place)];
  return places.map(({ path, start }) => `${path}:${start}`);
}

function pipelineOf(
  file: GitlabFile,
  jobs: readonly Job[],
  project: GitlabProject,
  included: ReadonlySet<string>,
): Pipeline {
  const { reading, root, header, comments, includes } = file;
  const isStart = /(?:^|\/)\.gitlab-ci\.ya?ml$/i.test(reading.path) && !included.has(reading.path);
  const isChild = project.children.has(reading.path);
  const workflow = root.entries.get('workflow')?.value;
  const values = jobs.flatMap(({ value }): readonly MapValue[] => (value.kind === 'map' ? [value] : []));
  const asked: GitlabReading = { file, project };
  const call = { kind: 'call', name: 'parent_pipeline', place: wholeOf(reading) } as const;
  return {
    system: 'gitlab',
    kind: (isStart || isChild) && header === undefined ? 'workflow' : 'template',
    path: reading.path,
    source: reading.text,
    root,
    comments,
    place: wholeOf(reading),
    triggers: [...triggersOf(file, values, isStart), ...(isChild ? [call] : [])],
    env: variablesIn(root.entries.get('variables')?.value, asked),
    inputs: inputsOf(header, reading.text),
    jobs,
    includes,
    ...present({
      name: textIn(workflow?.kind === 'map' ? workflow.entries.get('name')?.value : undefined, asked),
    }),
  };
}

/** `spec: inputs:`. Source: GitLab's "CI/CD inputs". */
function inputsOf(header: MapValue | undefined, source: string): readonly Input[] {
  const spec = header?.entries.get('spec')?.value;
  const inputs: InfraValue | undefined = spec?.kind === 'map' ? spec.entries.get('inputs')?.value : undefined;
  if (inputs?.kind !== 'map') return [];
  return [...inputs.entries].map(([name, { value, place }]) => {
    if (value.kind !== 'map') return { name, place };
    const values = value.entries.get('options')?.value;
    return {
      name,
      place,
      ...present({
        type: textAt(value, 'type', source)?.text,
        otherwise: textAt(value, 'default', source),
        values: values && textsOf(values, source),
      }),
    };
  });
}
