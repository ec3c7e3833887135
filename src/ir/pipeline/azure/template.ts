import { posix } from 'node:path';
import type { InfraValue, MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import type { Use } from '../pipeline.ts';
import type { Text } from '../text.ts';
import { type Inserted, insertedItems, withInserted } from './inserted.ts';
import type { AzureReading } from './reading.ts';

/**
 * `template: steps/build.yml`, of this tree: its name is the path in it; `template: build.yml@shared`, of a repository that
 * `resources` names. Source: Microsoft's "Template usage reference".
 */
export function templateUse(written: Text, { reading, resources }: AzureReading): Use {
  const at = written.text.lastIndexOf('@');
  const file = at < 0 ? written.text : written.text.slice(0, at);
  const alias = at < 0 ? 'self' : written.text.slice(at + 1);
  if (alias === 'self') return { kind: 'local', written, name: pathFrom(at < 0 ? reading.path : '', file) };
  const repository = resources.repositories.get(alias)?.use;
  return {
    kind: 'template',
    written,
    name: repository?.name ?? alias,
    within: file,
    ...present({ ref: repository?.ref, refPlace: repository?.refPlace }),
  };
}

/** A path from the root of the tree begins with a slash, or `@self` stands behind it; all others go from the folder of the file. */
function pathFrom(path: string, file: string): string {
  const whole = file.replaceAll('\\', '/');
  return posix.normalize(whole.startsWith('/') ? whole.slice(1) : posix.join(posix.dirname(path), whole));
}

/** What is given to a template to be put into it. */
export interface GivenParts {
  readonly stages: readonly Inserted[];
  readonly jobs: readonly Inserted[];
  readonly steps: readonly Inserted[];
}

const deepest = 4;
const stepKeys =
  'script bash pwsh powershell task checkout download downloadBuild publish upload getPackage reviewApp'.split(
    ' ',
  );

/** Stages, jobs and steps in the parameters that a template is given, however they are called. */
export function givenParts(value: InfraValue | undefined, source: string, name = '', depth = 0): GivenParts {
  if (value?.kind === 'map' && depth < deepest) {
    const inner = [...withInserted(value).entries].map(([key, entry]) =>
      givenParts(entry.value, source, key, depth + 1),
    );
    return {
      stages: inner.flatMap(({ stages }) => stages),
      jobs: inner.flatMap(({ jobs }) => jobs),
      steps: inner.flatMap(({ steps }) => steps),
    };
  }
  const items = insertedItems(value, source);
  const of = (kind: PartKind) =>
    items.filter(({ item }) => item.kind === 'map' && kindOf(item, name) === kind);
  return { stages: of('stage'), jobs: of('job'), steps: of('step') };
}

type PartKind = 'stage' | 'job' | 'step';

function kindOf({ entries }: MapValue, name: string): PartKind | undefined {
  if (entries.has('stage')) return 'stage';
  if (entries.has('job') || entries.has('deployment')) return 'job';
  if (stepKeys.some((key) => entries.has(key))) return 'step';
  if (!entries.has('template') || /variables$/i.test(name)) return undefined;
  return /stages$/i.test(name) ? 'stage' : /jobs$/i.test(name) ? 'job' : 'step';
}
