import { type InfraValue, itemsOf, type MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import { spend } from '../budget.ts';
import { pastedField } from '../pasted.ts';
import type { Image, Job, Runner, Step, Use, Variable } from '../pipeline.ts';
import { keyPlace, type Text, textOf } from '../text.ts';
import { includesOf } from './include.ts';
import type { GitlabFile, GitlabProject } from './project.ts';

/** A file while its jobs are made: what they inherit may stand in another. */
export interface GitlabReading {
  readonly file: GitlabFile;
  readonly project: GitlabProject;
}

/** A job with all that it inherits. Source: GitLab's "CI/CD YAML syntax reference". */
export function jobOf(id: string, job: MapValue, asked: GitlabReading): Job {
  const { root, reading } = asked.file;
  const at = (key: string) => job.entries.get(key)?.value;
  const images = [
    ...imageOf(at('image'), 'job', asked),
    ...itemsIn(at('services')).flatMap((item) => imageOf(item, 'service', asked)),
  ];
  return {
    id,
    place: root.entries.get(id)?.place ?? job.place,
    header: keyPlace(root, id, reading.text) ?? job.place,
    stage: textIn(at('stage'), asked)?.text ?? 'test',
    needs: itemsIn(at('needs')).flatMap((item) => {
      const name = textIn(item.kind === 'map' ? item.entries.get('job')?.value : item, asked);
      return name === undefined ? [] : [name.text];
    }),
    runner: runnerOf(at('tags'), images, asked),
    images,
    env: variablesIn(at('variables'), asked),
    steps: stepsOf(job, asked),
    with: [],
    value: job,
    ...present({
      environment: environmentOf(at('environment'), asked),
      use: triggered(at('trigger'), asked),
    }),
  };
}

/** A scalar as a text of the file that it stands in. */
export function textIn(value: InfraValue | undefined, { project, file }: GitlabReading): Text | undefined {
  if (value === undefined) return undefined;
  const source = project.files.get(value.place.path)?.reading.text ?? file.reading.text;
  return textOf(value, source);
}

/** Names and values; a variable may be a map of its value and what people are told about it. */
export function variablesIn(value: InfraValue | undefined, asked: GitlabReading): readonly Variable[] {
  if (value?.kind !== 'map') return [];
  return [...value.entries].map(([name, { value: given, place }]) => {
    const text = textIn(given.kind === 'map' ? given.entries.get('value')?.value : given, asked);
    return { name, place, ...present({ value: text }) };
  });
}

function itemsIn(value: InfraValue | undefined): readonly InfraValue[] {
  return value?.kind === 'list' ? value.items : [];
}

function imageOf(value: InfraValue | undefined, role: Image['role'], asked: GitlabReading): readonly Image[] {
  const reference = textIn(value?.kind === 'map' ? value.entries.get('name')?.value : value, asked);
  return reference === undefined || reference.text === '' ? [] : [{ reference, role }];
}

/** Tags of the machines that GitLab runs. Source: GitLab's "GitLab-hosted runners". */
const hosted = /^(?:saas-|gitlab-org(?:-docker)?$|shared-windows$|windows-1809$)/;

/** Without tags the settings of the project decide. Docker in Docker only starts where runners are privileged. */
function runnerOf(tags: InfraValue | undefined, images: readonly Image[], asked: GitlabReading): Runner {
  const labels = itemsIn(tags).flatMap((item) => textIn(item, asked) ?? []);
  const inner = images.find(({ role, reference }) => role === 'service' && /\bdind\b/.test(reference.text));
  const isOpen = labels.length === 0 || labels.some(({ text }) => text.includes('$'));
  const isSelfHosted = isOpen ? undefined : !labels.some(({ text }) => hosted.test(text));
  return { labels, isSelfHosted, ...present({ place: tags?.place, privileged: inner?.reference.place }) };
}

function environmentOf(value: InfraValue | undefined, asked: GitlabReading): Text | undefined {
  return textIn(value?.kind === 'map' ? value.entries.get('name')?.value : value, asked);
}

/** A pipeline that is started from files. One of another project runs there, with the rights of that. */
function triggered(value: InfraValue | undefined, asked: GitlabReading): Use | undefined {
  const include = value?.kind === 'map' ? value.entries.get('include')?.value : undefined;
  return include === undefined ? undefined : includesOf(include, asked.file.reading.text).uses[0];
}

const sections = ['before_script', 'script', 'after_script'];
/** Values that GitLab writes into a file before it is a pipeline. */
const inputSign = /\$\[\[[^\]\n]{0,300}\]\]/g;

function stepsOf(job: MapValue, asked: GitlabReading): readonly Step[] {
  const commands = sections.flatMap((section) => {
    const items = flat(job.entries.get(section)?.value, 0);
    return items.flatMap((item, i) => scriptStep(`${section}[${i}]`, item, asked));
  });
  return [...commands, ...runSteps(job, asked)];
}

/** Anchors and references bring lists within lists, ten levels deep at most. */
function flat(value: InfraValue | undefined, depth: number): readonly InfraValue[] {
  if (value === undefined || depth > 10) return [];
  return value.kind === 'list' ? value.items.flatMap((item) => flat(item, depth + 1)) : [value];
}

function scriptStep(path: string, value: InfraValue, asked: GitlabReading): readonly Step[] {
  const text = textIn(value, asked);
  if (text === undefined || !spend(asked.file.budget, asked.file.reading)) return [];
  return [
    { path, place: value.place, run: { ...text, ...pastedField(text, inputSign) }, with: [], env: [], value },
  ];
}

/** `run:`, a list of steps of their own. Source: GitLab's "CI/CD steps". */
function runSteps(job: MapValue, asked: GitlabReading): readonly Step[] {
  return itemsOf(job.entries.get('run')?.value).flatMap((item, i) => {
    if (item.kind !== 'map' || !spend(asked.file.budget, asked.file.reading)) return [];
    const script = textIn(item.entries.get('script')?.value, asked);
    const name = textIn(item.entries.get('name')?.value, asked);
    const step: Step = {
      path: `run[${i}]`,
      place: item.place,
      with: variablesIn(item.entries.get('inputs')?.value, asked),
      env: variablesIn(item.entries.get('env')?.value, asked),
      value: item,
      ...present({ name, run: script && { ...script, ...pastedField(script, inputSign) } }),
    };
    return [step];
  });
}
