import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { pastedField } from '../pasted.ts';
import type { Image, Input, Job, Pipeline, PipelinePart, Runner, Step, Trigger, Use } from '../pipeline.ts';
import { documentsOf, mapOf, type PipelineReading, variablesOf, wholeOf } from '../reading.ts';
import { keyPlace, type Text, textAt, textOf } from '../text.ts';

/** What the system writes into commands: `<< pipeline.git.branch >>`. */
const sign = /<<(?!\s*\/)[^<>]*>>/g;

/**
 * Reads a configuration of CircleCI: jobs, commands and orbs. Source of the format: CircleCI's "Configuration reference".
 * What orbs and parameters bring is not followed.
 */
export function readCircleci(reading: PipelineReading): PipelinePart {
  const [document] = documentsOf(reading);
  const root = mapOf(document, reading);
  if (document === undefined || root === undefined) return {};
  const { text, path } = reading;
  const at = (key: string) => root.entries.get(key)?.value;
  const executors = mapAt(at('executors'));
  const jobs = [...(mapAt(at('jobs'))?.entries ?? [])].flatMap(([id, { value }]) =>
    value.kind === 'map'
      ? [jobOf(id, value, mapAt(at('jobs')), { reading, executors, workflows: at('workflows') })]
      : [],
  );
  const commands = [...(mapAt(at('commands'))?.entries ?? [])].flatMap(([id, { value }]) =>
    value.kind === 'map'
      ? [jobOf(`command ${id}`, value, undefined, { reading, executors: undefined, workflows: undefined })]
      : [],
  );
  const pipeline: Pipeline = {
    system: 'circleci',
    kind: root.entries.has('workflows') || root.entries.has('jobs') ? 'workflow' : 'template',
    path,
    source: text,
    root,
    comments: document.comments,
    place: wholeOf(reading),
    triggers: triggersOf(at('workflows'), root, text),
    env: [],
    inputs: inputsOf(at('parameters'), text),
    jobs: [...jobs, ...commands],
    includes: orbsOf(at('orbs'), text),
  };
  return { pipelines: [pipeline] };
}

interface Asked {
  readonly reading: PipelineReading;
  readonly executors: MapValue | undefined;
  readonly workflows: InfraValue | undefined;
}

function mapAt(value: InfraValue | undefined): MapValue | undefined {
  return value?.kind === 'map' ? value : undefined;
}

function jobOf(
  id: string,
  job: MapValue,
  jobs: MapValue | undefined,
  { reading, executors, workflows }: Asked,
): Job {
  const source = reading.text;
  const executor = job.entries.get('executor')?.value;
  const name = textOf(executor, source)?.text ?? textOf(valueAt(executor, 'name'), source)?.text;
  const own = name === undefined ? undefined : mapAt(executors?.entries.get(name)?.value);
  const at = (key: string) => job.entries.get(key)?.value ?? own?.entries.get(key)?.value;
  return {
    id,
    place: job.place,
    header: (jobs && keyPlace(jobs, id, source)) ?? job.place,
    needs: needsOf(id, workflows, source),
    runner: runnerOf(textOf(at('resource_class'), source), at),
    images: imagesOf(at('docker'), source),
    env: variablesOf(at('environment'), source),
    steps: stepsOf(job.entries.get('steps')?.value, reading),
    with: [],
    value: job,
  };
}

/** `name/of-class` is a machine of one's own; machines of CircleCI have one word. */
function runnerOf(label: Text | undefined, at: (key: string) => InfraValue | undefined): Runner {
  const isOwn = label !== undefined && /^[\w-]+\/[\w-]+$/.test(label.text);
  const isTheirs = at('docker') !== undefined || at('machine') !== undefined || at('macos') !== undefined;
  return {
    labels: label === undefined ? [] : [label],
    isSelfHosted: isOwn ? true : isTheirs ? false : undefined,
    ...present({ place: label?.place }),
  };
}

function imagesOf(value: InfraValue | undefined, source: string): readonly Image[] {
  return itemsOf(value).flatMap((item, i): readonly Image[] => {
    const map = mapAt(item);
    const reference = map && textAt(map, 'image', source);
    const auth = map?.entries.get('auth')?.value;
    if (reference === undefined) return [];
    return [
      {
        reference,
        role: i === 0 ? 'job' : 'service',
        ...(auth === undefined ? {} : { credentials: variablesOf(auth, source) }),
      },
    ];
  });
}

/** Steps, those under a condition (`when`, `unless`) among them. */
function stepsOf(value: InfraValue | undefined, reading: PipelineReading, path = 'steps'): readonly Step[] {
  return itemsOf(value).flatMap((item, i): readonly Step[] => {
    const at = `${path}[${i}]`;
    const word = textOf(item, reading.text);
    const empty = { path: at, place: item.place, with: [], env: [], value: item };
    if (word !== undefined) return [{ ...empty, use: useOf(word) }];
    const map = mapAt(item);
    const [first] = map?.entries ?? [];
    if (map === undefined || first === undefined) return [];
    const [name, { value: given }] = first;
    if (name === 'when' || name === 'unless')
      return stepsOf(valueAt(given, 'steps'), reading, `${at}.${name}`);
    if (name === 'run') return [{ ...empty, ...runOf(given, reading.text) }];
    const key = keyPlace(map, name, reading.text);
    const written = key && { text: name, place: key, source: reading.text };
    return [
      {
        ...empty,
        with: variablesOf(given, reading.text),
        ...(written === undefined ? {} : { use: useOf(written) }),
      },
    ];
  });
}

function runOf(value: InfraValue, source: string): Partial<Step> {
  const map = mapAt(value);
  const command = map === undefined ? textOf(value, source) : textAt(map, 'command', source);
  const shell = map && textAt(map, 'shell', source)?.text;
  const run = command && { ...command, ...pastedField(command, sign), ...present({ shell }) };
  return {
    ...present({ run, name: map && textAt(map, 'name', source) }),
    env: variablesOf(map?.entries.get('environment')?.value, source),
  };
}

/** A step of CircleCI itself, a command of the file, or one of an orb: `node/install`. */
function useOf(written: Text): Use {
  return { kind: written.text.includes('/') ? 'orb' : 'local', written, name: written.text };
}

function orbsOf(value: InfraValue | undefined, source: string): readonly Use[] {
  return [...(mapAt(value)?.entries.values() ?? [])].flatMap(({ value: orb }): readonly Use[] => {
    const written = textOf(orb, source);
    if (written === undefined) return [];
    const [name = '', ref] = written.text.split('@');
    return [{ kind: 'orb', written, name, ...(ref === undefined ? {} : { ref }) }];
  });
}

function needsOf(id: string, workflows: InfraValue | undefined, source: string): readonly string[] {
  const uses = [...(mapAt(workflows)?.entries.values() ?? [])].flatMap(({ value }) =>
    itemsOf(valueAt(value, 'jobs')),
  );
  return uses.flatMap((each) =>
    itemsOf(valueAt(each, id, 'requires')).flatMap((need) => textOf(need, source)?.text ?? []),
  );
}

/** A push starts everything unless a workflow says when. */
function triggersOf(workflows: InfraValue | undefined, root: MapValue, source: string): readonly Trigger[] {
  const place = keyPlace(root, 'workflows', source) ?? root.place;
  const scheduled = [...(mapAt(workflows)?.entries.values() ?? [])].some(
    ({ value }) => valueAt(value, 'triggers') !== undefined,
  );
  return [
    { kind: 'push', name: 'push', place },
    ...(scheduled ? [{ kind: 'schedule' as const, name: 'schedule', place }] : []),
  ];
}

function inputsOf(value: InfraValue | undefined, source: string): readonly Input[] {
  return [...(mapAt(value)?.entries ?? [])].map(([name, { value: about, place }]) => {
    const type = textOf(valueAt(about, 'type'), source)?.text;
    return { name, place, ...present({ type }) };
  });
}
