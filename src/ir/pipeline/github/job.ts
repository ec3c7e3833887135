import { type InfraValue, itemsOf, type MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import { tellUnknownKeys } from '../known-keys.ts';
import type { Image, Job, Runner, Variable } from '../pipeline.ts';
import { tellGap, variablesOf } from '../reading.ts';
import { keyPlace, type Text, textAt, textOf, textsOf } from '../text.ts';
import { tellBrokenCondition } from './broken-expressions.ts';
import { jobKeys } from './keys.table.ts';
import { permissionsOf } from './permissions.ts';
import type { GithubReading } from './reading.ts';
import { stepsOf } from './step.ts';
import { useOf } from './use.ts';

/** The jobs of a workflow; what is no job is a gap. */
export function jobsOf(value: InfraValue | undefined, asked: GithubReading): readonly Job[] {
  if (value?.kind !== 'map') return [];
  return [...value.entries].flatMap(([id, { value: job, place }]) => {
    if (job.kind === 'map') return [jobOf(id, job, value, asked)];
    tellGap(asked.reading, 'syntax', `Line ${place.line}: the job \`${id}\` is no map of keys.`);
    return [];
  });
}

function jobOf(id: string, job: MapValue, jobs: MapValue, asked: GithubReading): Job {
  const source = asked.reading.text;
  const at = (key: string) => job.entries.get(key)?.value;
  const uses = textAt(job, 'uses', source);
  const secrets = at('secrets');
  const condition = textAt(job, 'if', source);
  tellUnknownKeys(job, jobKeys, asked.reading);
  tellBrokenCondition(condition, asked.reading);
  return {
    id,
    place: job.place,
    header: keyPlace(jobs, id, source) ?? job.place,
    needs: textsOf(at('needs'), source).map(({ text }) => text),
    runner: runnerOf(at('runs-on'), source),
    images: imagesOf(job, source),
    env: variablesOf(at('env'), source),
    steps: stepsOf(at('steps'), asked),
    with: variablesOf(at('with'), source),
    value: job,
    ...present({
      name: textAt(job, 'name', source),
      condition,
      permissions: permissionsOf(job.entries.get('permissions')),
      environment: environmentOf(at('environment'), source),
      use: uses && useOf(uses, asked.comments),
      secrets: secrets === undefined ? undefined : secretsOf(secrets, source),
      secretsPlace: job.entries.get('secrets')?.place,
    }),
  };
}

function secretsOf(value: InfraValue, source: string): 'inherit' | readonly Variable[] {
  return value.kind === 'text' && value.text === 'inherit' ? 'inherit' : variablesOf(value, source);
}

function environmentOf(value: InfraValue | undefined, source: string): Text | undefined {
  return value?.kind === 'map' ? textAt(value, 'name', source) : textOf(value, source);
}

/** `runs-on`: labels, or a group with labels. Labels of GitHub's own machines are `ubuntu-`, `macos-`, `windows-`. */
function runnerOf(value: InfraValue | undefined, source: string): Runner {
  if (value === undefined) return { labels: [], isSelfHosted: undefined };
  const isGroup = value.kind === 'map';
  const labels = textsOf(isGroup ? value.entries.get('labels')?.value : value, source);
  const isOwn = labels.some(({ text }) => text.toLowerCase() === 'self-hosted');
  const isTheirs = labels.length > 0 && labels.every(({ text }) => hosted.test(text));
  return { labels, place: value.place, isSelfHosted: isOwn ? true : isTheirs ? false : undefined };
}

const hosted = /^(?:ubuntu|macos|windows)-[\w.-]+$/i;

function imagesOf(job: MapValue, source: string): readonly Image[] {
  const container = imageOf(job.entries.get('container')?.value, 'job', source);
  const services = job.entries.get('services')?.value;
  const others = services?.kind === 'map' ? [...services.entries.values()] : [];
  return [
    ...container,
    ...others.flatMap(({ value }) =>
      itemsOf(value).length > 0 || value.kind === 'text' ? imageOf(value, 'service', source) : [],
    ),
  ];
}

function imageOf(value: InfraValue | undefined, role: Image['role'], source: string): readonly Image[] {
  const reference = value?.kind === 'map' ? textAt(value, 'image', source) : textOf(value, source);
  if (reference === undefined || reference.text === '') return [];
  const given = value?.kind === 'map' ? value.entries.get('credentials')?.value : undefined;
  return [{ reference, role, ...(given === undefined ? {} : { credentials: variablesOf(given, source) }) }];
}
