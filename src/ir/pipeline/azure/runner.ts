import type { InfraValue, MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import type { Image, Runner } from '../pipeline.ts';
import { type Text, textAt, textOf, textsOf } from '../text.ts';
import { withInserted } from './inserted.ts';
import type { AzureReading } from './reading.ts';

/** Pools that Microsoft runs. Those of one's own are called anything else. */
const hosted = /^(?:azure pipelines|hosted(?: .*)?)$/i;

/** `pool:` of a job, its stage or its pipeline. Source: "YAML schema reference", `pool`. */
export function runnerOf(pool: InfraValue | undefined, privileged: Text | undefined, source: string): Runner {
  if (pool === undefined) return { labels: [], isSelfHosted: undefined, ...privilegedAt(privileged) };
  const map = pool.kind === 'map' ? withInserted(pool) : undefined;
  const image = map === undefined ? undefined : textAt(map, 'vmImage', source);
  const name = map === undefined ? textOf(pool, source) : textAt(map, 'name', source);
  return {
    labels: [image, name].flatMap((each) => each ?? []),
    place: pool.place,
    isSelfHosted: isSelfHosted(map, image, name),
    ...privilegedAt(privileged),
  };
}

function privilegedAt(privileged: Text | undefined) {
  return present({ privileged: privileged?.place });
}

/** A pool of one's own that names an image makes a machine for each job. */
function isSelfHosted(map: MapValue | undefined, image: Text | undefined, name: Text | undefined) {
  if (image !== undefined) return false;
  if (name === undefined || /\$[({[]/.test(name.text)) return undefined;
  if (name.text === 'server' || hosted.test(name.text)) return false;
  const demands = textsOf(map?.entries.get('demands')?.value, name.source);
  const isManaged = map?.entries.has('image') || demands.some(({ text }) => text.includes('ImageOverride'));
  return isManaged ? undefined : true;
}

/** The container of a job and its services: an image, or the name of one in `resources`. */
export function imagesOf(job: MapValue, asked: AzureReading): readonly Image[] {
  const services = job.entries.get('services')?.value;
  const others = services?.kind === 'map' ? [...withInserted(services).entries.values()] : [];
  return [
    ...imageOf(job.entries.get('container')?.value, 'job', asked),
    ...others.flatMap(({ value }) => imageOf(value, 'service', asked)),
  ];
}

function imageOf(value: InfraValue | undefined, role: Image['role'], asked: AzureReading): readonly Image[] {
  if (value?.kind === 'map') {
    const reference = textAt(withInserted(value), 'image', asked.source);
    return reference === undefined ? [] : [{ reference, role }];
  }
  const written = textOf(value, asked.source);
  if (written === undefined || written.text === '') return [];
  const declared = asked.resources.containers.get(written.text)?.image;
  // A single word is a name that the caller of a template declares.
  if (declared === undefined && !/[:/]/.test(written.text)) return [];
  return [{ reference: declared ?? written, role }];
}

/** Options of the container of a job that give it the rights of its host. */
export function privilegedOptions(job: MapValue, asked: AzureReading): Text | undefined {
  const container = job.entries.get('container')?.value;
  const alias = textOf(container, asked.source)?.text;
  const map =
    container?.kind === 'map' ? withInserted(container) : asked.resources.containers.get(alias ?? '')?.value;
  const options = map === undefined ? undefined : textAt(map, 'options', asked.source);
  return options !== undefined && /--privileged(?!=false)\b/.test(options.text) ? options : undefined;
}
