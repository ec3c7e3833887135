import type { DocumentComment } from '#ir/infra/document-reading';
import type { MapValue, Place } from '#ir/infra/value';
import type {
  Input,
  Job,
  Pipeline,
  PipelinePart,
  Runner,
  Script,
  Step,
  Trigger,
  Use,
  Variable,
} from '../pipeline.ts';
import { type PipelineReading, tellGap, wholeOf } from '../reading.ts';
import { stretch, type Text } from '../text.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Node, nodesOf } from './tree.ts';

/** What runs commands, by the name of the step, and the shell. */
const shells: Readonly<Record<string, string>> = {
  sh: 'sh',
  bat: 'cmd',
  powershell: 'powershell',
  pwsh: 'pwsh',
};

/**
 * Reads a Jenkinsfile, declarative or scripted: stages are jobs, `sh` and its like are steps. Only what is written down is
 * told; what Groovy computes is not run. Source of the format: Jenkins' "Pipeline Syntax".
 */
export function readJenkins(reading: PipelineReading): PipelinePart {
  const tokens = tokensOf(reading.text);
  if (tokens === undefined) {
    tellGap(
      reading,
      'syntax',
      'A text in quotes does not end, or the file is too large: it was not checked.',
    );
    return {};
  }
  const asked: Asked = { reading };
  const nodes = nodesOf(tokens);
  const all = nodes.flatMap(withInner);
  const place = wholeOf(reading);
  const root: MapValue = { kind: 'map', entries: new Map(), place, origin: 'explicit' };
  const pipeline: Pipeline = {
    system: 'jenkins',
    kind: all.some(({ name, block }) => block !== undefined && /^(?:pipeline|node|stage)$/.test(name))
      ? 'workflow'
      : 'template',
    path: reading.path,
    source: reading.text,
    root,
    comments: commentsOf(reading),
    place,
    triggers: triggersOf(all, asked),
    env: topOf(nodes).flatMap((node) => environmentOf(node, asked)),
    inputs: inputsOf(all, asked),
    jobs: jobsOf(nodes, asked),
    includes: librariesOf(tokens, asked),
  };
  return { pipelines: [pipeline] };
}

interface Asked {
  readonly reading: PipelineReading;
}

function withInner(node: Node): readonly Node[] {
  return [node, ...(node.block ?? []).flatMap(withInner)];
}

/** What stands directly in `pipeline { … }`, or in the file. */
function topOf(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => (node.name === 'pipeline' ? (node.block ?? []) : [node]));
}

function placeOf(
  { start, end }: { readonly start: number; readonly end: number },
  { reading }: Asked,
): Place {
  return stretch(reading.text, reading.path, start, end);
}

function textOf(token: Token, asked: Asked): Text {
  return { text: token.text, place: placeOf(token, asked), source: asked.reading.text };
}

/** Every stage with steps of its own; what stands outside of stages is one job. */
function jobsOf(nodes: readonly Node[], asked: Asked): readonly Job[] {
  const stages = nodes
    .flatMap(withInner)
    .filter(({ name, block }) => name === 'stage' && block !== undefined);
  const top = topOf(nodes);
  const runner = runnerOf(
    top.find(({ name }) => name === 'agent') ?? nodes.flatMap(withInner).find(({ name }) => name === 'node'),
    asked,
  );
  const jobs = stages.map((stage) => jobOf(stage, runner, asked));
  const rest = stepsIn(nodes, asked);
  if (rest.length === 0) return jobs;
  const [first] = rest;
  const place = first?.place ?? wholeOf(asked.reading);
  return [...jobs, { ...emptyJob('pipeline', place, asked), runner, steps: rest }];
}

function emptyJob(id: string, place: Place, { reading }: Asked): Job {
  const value: MapValue = { kind: 'map', entries: new Map(), place, origin: 'explicit' };
  return {
    id,
    place,
    header: stretch(reading.text, reading.path, place.start, place.start + 1),
    needs: [],
    runner: { labels: [], isSelfHosted: undefined },
    images: [],
    env: [],
    steps: [],
    with: [],
    value,
  };
}

function jobOf(stage: Node, otherwise: Runner, asked: Asked): Job {
  const name = stage.args.find(({ kind }) => kind === 'text');
  const inner = stage.block ?? [];
  const agent = inner.find((each) => each.name === 'agent');
  const images = inner.flatMap(withInner).flatMap((each) => imageOf(each, asked));
  return {
    ...emptyJob(name?.text ?? 'stage', placeOf(stage, asked), asked),
    ...(name === undefined ? {} : { name: textOf(name, asked) }),
    runner: agent === undefined ? otherwise : runnerOf(agent, asked),
    images: images.map((reference) => ({ reference, role: 'job' as const })),
    env: inner.flatMap((each) => environmentOf(each, asked)),
    steps: stepsIn(inner, asked),
  };
}

/** Machines are those of whoever runs Jenkins. */
function runnerOf(agent: Node | undefined, asked: Asked): Runner {
  if (agent === undefined) return { labels: [], isSelfHosted: undefined };
  const labels = [agent, ...(agent.block ?? [])].flatMap(({ args }) =>
    args.filter(({ kind }) => kind === 'text'),
  );
  return {
    labels: labels.map((label) => textOf(label, asked)),
    isSelfHosted: true,
    place: placeOf(agent, asked),
  };
}

function imageOf({ name, args }: Node, asked: Asked): readonly Text[] {
  const [first, second] = args.filter(({ kind }) => kind !== 'sign');
  if (name === 'image' && first?.kind === 'text') return [textOf(first, asked)];
  const isInside = name === 'docker' && first?.text === 'image' && second?.kind === 'text';
  return isInside ? [textOf(second, asked)] : [];
}

/** Steps of blocks, without those of stages within them. */
function stepsIn(nodes: readonly Node[], asked: Asked, path = 'steps'): readonly Step[] {
  const found: Step[] = [];
  for (const node of nodes) {
    if (node.name === 'stage' && node.block !== undefined) continue;
    const step = stepOf(node, `${path}[${found.length}]`, asked);
    if (step !== undefined) found.push(step);
    found.push(...stepsIn(node.block ?? [], asked, `${path}[${found.length}]`));
  }
  return found;
}

function stepOf(node: Node, path: string, asked: Asked): Step | undefined {
  const script = scriptOf(node, asked);
  const place = placeOf(node, asked);
  const isKnown = script !== undefined || steps.has(node.name);
  if (!isKnown) return undefined;
  const value: MapValue = { kind: 'map', entries: new Map(), place, origin: 'explicit' };
  const given = node.args.filter(({ kind }) => kind === 'text');
  const name: Text = { text: node.name, place, source: asked.reading.text };
  return {
    path,
    place,
    name,
    with: given.map((each, i) => ({ name: `${i}`, value: textOf(each, asked), place: placeOf(each, asked) })),
    env: [],
    value,
    ...(script === undefined ? {} : { run: script }),
  };
}

/** Steps that say something of a pipeline without being commands. */
const steps: ReadonlySet<string> = new Set([
  'archiveArtifacts',
  'checkout',
  'docker',
  'git',
  'input',
  'junit',
  'publishHTML',
  'recordIssues',
  'stash',
  'unstash',
  'withCredentials',
  'withSonarQubeEnv',
  'withAWS',
]);

/** `sh 'x'`, `sh(script: "x", …)`, `def y = sh(…)`. */
function scriptOf({ name, args }: Node, asked: Asked): Script | undefined {
  const at = name in shells ? 0 : args.findIndex(({ kind, text }) => kind === 'word' && text in shells) + 1;
  const shell = name in shells ? name : args[at - 1]?.text;
  if (shell === undefined || !(shell in shells)) return undefined;
  const rest = args.slice(at);
  const named = rest.findIndex(({ text }) => text === 'script');
  const token = rest.slice(Math.max(0, named)).find(({ kind }) => kind === 'text');
  if (token === undefined) return undefined;
  const pasted = (token.pasted ?? []).map((each) => textOf({ kind: 'text', ...each }, asked));
  const known = shells[shell];
  return {
    ...textOf(token, asked),
    ...(known === undefined ? {} : { shell: known }),
    ...(pasted.length === 0 ? {} : { pasted }),
  };
}

/** `environment { NAME = 'value' }`; credentials are told by what they are called. */
function environmentOf({ name, block = [] }: Node, asked: Asked): readonly Variable[] {
  if (name !== 'environment') return [];
  return block.map((each): Variable => {
    const value = each.args.find(({ kind }) => kind === 'text');
    const isStored = each.args.some(({ text }) => text === 'credentials');
    const place = placeOf(each, asked);
    if (value === undefined) return { name: each.name, place };
    const text = textOf(value, asked);
    return {
      name: each.name,
      place,
      value: isStored ? { ...text, text: `credentials('${value.text}')` } : text,
    };
  });
}

function inputsOf(all: readonly Node[], asked: Asked): readonly Input[] {
  const blocks = all.filter(({ name }) => name === 'parameters').flatMap(({ block = [] }) => block);
  return blocks.flatMap((each) => {
    const at = each.args.findIndex(({ text }) => text === 'name');
    const name = each.args.slice(Math.max(0, at)).find(({ kind }) => kind === 'text');
    const type = each.name === 'booleanParam' ? 'boolean' : each.name;
    return name === undefined ? [] : [{ name: name.text, place: placeOf(each, asked), type }];
  });
}

function triggersOf(all: readonly Node[], asked: Asked): readonly Trigger[] {
  const block = all.find(({ name, block: own }) => name === 'triggers' && own !== undefined)?.block ?? [];
  return block.map((each) => ({
    name: each.name,
    kind:
      each.name === 'cron'
        ? 'schedule'
        : each.name === 'upstream'
          ? 'after'
          : each.name === 'pollSCM'
            ? 'push'
            : 'other',
    place: placeOf(each, asked),
  }));
}

/** `@Library('name@version')`, `library 'name@version'`. */
function librariesOf(tokens: readonly Token[], asked: Asked): readonly Use[] {
  return tokens.flatMap((token, i): readonly Use[] => {
    if (token.kind !== 'word' || !/^[Ll]ibrary$/.test(token.text)) return [];
    const isNoted = tokens[i - 1]?.text === '@';
    const behind = tokens.slice(i + 1, i + 12);
    const stop = behind.findIndex(({ kind, text }) => kind === 'line' || text === ')');
    const named = (stop < 0 ? behind : behind.slice(0, stop)).filter(({ kind }) => kind === 'text');
    if (!isNoted && token.text !== 'library') return [];
    return named.map((each) => {
      const [name = '', ref] = each.text.split('@');
      return { kind: 'library', written: textOf(each, asked), name, ...(ref === undefined ? {} : { ref }) };
    });
  });
}

function commentsOf({ text, path }: PipelineReading): readonly DocumentComment[] {
  return [...text.matchAll(/^([ \t]*)(\/\/[^\n]*)/gm)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const end = start + (match[2]?.length ?? 0);
    return { text: match[2] ?? '', place: stretch(text, path, start, end), isAlone: true };
  });
}
