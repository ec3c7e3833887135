import type { DocumentComment } from '#ir/infra/document-reading';
import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { type Budget, spend, wholeBudget } from '../budget.ts';
import { useOf } from '../github/use.ts';
import type { Job, Pipeline, PipelinePart, Step } from '../pipeline.ts';
import { documentsOf, mapOf, type PipelineReading, tellGap, variablesOf, wholeOf } from '../reading.ts';
import { keyPlace, textAt, textOf } from '../text.ts';
import { batchJobs } from './batch.ts';

/**
 * Reads a build specification of AWS CodeBuild. What starts it, and in which image, its project says.
 * Source of the format: AWS's "Build specification reference for CodeBuild".
 */
export function readCodebuild(reading: PipelineReading): PipelinePart {
  const [document] = documentsOf(reading);
  if (document === undefined || document.value.kind === 'null') return {};
  const root = mapOf(document, reading);
  if (root === undefined) return {};
  const build = buildOf(root, document.comments, reading);
  if (build.jobs.length > 0) return { pipelines: [build] };
  tellGap(reading, 'syntax', 'It has no `phases`, so it is no build specification that could be checked.');
  return {};
}

/** Parts of an application that AWS Amplify builds with phases of their own. */
const amplifyParts = ['frontend', 'backend', 'test'];

/** A specification that was read, by itself or within a template. */
export function buildOf(
  root: MapValue,
  comments: readonly DocumentComment[],
  reading: PipelineReading,
): Pipeline {
  const source = reading.text;
  const asked: CodebuildReading = { reading, comments, budget: wholeBudget() };
  const env = root.entries.get('env')?.value;
  const at = (key: string) => variablesOf(valueAt(env, key), source);
  const shell = textOf(valueAt(env, 'shell'), source)?.text;
  const stored = [...at('parameter-store'), ...at('secrets-manager')];
  return {
    system: 'codebuild',
    kind: 'workflow',
    path: reading.path,
    source,
    root,
    comments,
    place: wholeOf(reading),
    triggers: [],
    env: at('variables'),
    ...(stored.length === 0 ? {} : { stored }),
    inputs: [],
    jobs: [...phasesJobs(root, shell, asked), ...amplifyJobs(root, asked), ...batchJobs(root, source)],
    includes: [],
  };
}

interface CodebuildReading {
  readonly reading: PipelineReading;
  readonly comments: readonly DocumentComment[];
  readonly budget: Budget;
}

/** Applications of Amplify, or the one that the file is of. */
function amplifyJobs(root: MapValue, asked: CodebuildReading): readonly Job[] {
  const applications = root.entries.get('applications')?.value;
  return [root, ...itemsOf(applications)].flatMap((application) =>
    amplifyParts.flatMap((part) => {
      const value = valueAt(application, part);
      return value?.kind === 'map' ? phasesJobs(value, undefined, asked, part) : [];
    }),
  );
}

/** All phases, which one machine runs after each other. */
function phasesJobs(
  root: MapValue,
  shell: string | undefined,
  asked: CodebuildReading,
  id = 'phases',
): readonly Job[] {
  const entry = root.entries.get('phases');
  if (entry?.value.kind !== 'map') return [];
  return [
    {
      id,
      place: entry.place,
      header: keyPlace(root, 'phases', asked.reading.text) ?? entry.place,
      needs: [],
      runner: { labels: [], isSelfHosted: undefined },
      images: [],
      env: [],
      steps: [...entry.value.entries].flatMap(([name, { value }]) => phaseSteps(name, value, shell, asked)),
      with: [],
      value: entry.value,
    },
  ];
}

/** Commands of a phase, each a step; those of `finally` run whatever happened. */
function phaseSteps(
  phase: string,
  value: InfraValue,
  shell: string | undefined,
  asked: CodebuildReading,
): readonly Step[] {
  if (value.kind !== 'map') return [];
  const lists = ['commands', 'finally', 'steps'] as const;
  return lists.flatMap((key) => {
    const list = value.entries.get(key)?.value;
    const items = list?.kind === 'text' ? [list] : list?.kind === 'list' ? list.items : [];
    return items.flatMap((item, i) => {
      const path = `phases.${phase}.${key}[${i}]`;
      if (!spend(asked.budget, asked.reading)) return [];
      return item.kind === 'map' ? actionStep(item, path, asked) : commandStep(item, path, shell, asked);
    });
  });
}

function commandStep(
  item: InfraValue,
  path: string,
  shell: string | undefined,
  { reading }: CodebuildReading,
): readonly Step[] {
  const run = textOf(item, reading.text);
  if (run === undefined) return [];
  const script = { ...run, ...present({ shell }) };
  return [{ path, place: item.place, with: [], env: [], value: item, run: script }];
}

/** An action of GitHub within a phase; a command with a colon in it is a map by mistake, and fails there. */
function actionStep(item: MapValue, path: string, { reading, comments }: CodebuildReading): readonly Step[] {
  const uses = textAt(item, 'uses', reading.text);
  if (uses === undefined) {
    const [key = ''] = item.entries.keys();
    tellGap(
      reading,
      'syntax',
      `Line ${item.place.line}: a command is a text, this is a map (\`${key.slice(0, 40)}\`): put it in quotes.`,
    );
    return [];
  }
  return [
    {
      path,
      place: item.place,
      with: variablesOf(valueAt(item, 'with'), reading.text),
      env: variablesOf(valueAt(item, 'env'), reading.text),
      value: item,
      use: useOf(uses, comments),
      ...present({ name: textAt(item, 'name', reading.text) }),
    },
  ];
}
