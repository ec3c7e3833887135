import type { Gap, Notice } from '#model/gap';
import { wordOf } from '../cloudformation/texts.ts';
import { readDocuments } from '../document.ts';
import { commentsAround } from '../document-comments.ts';
import type { InfraDocument } from '../document-reading.ts';
import type { InfraPart, TreeFiles } from '../files.ts';
import type { Resource } from '../resource.ts';
import { type Entry, type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '../value.ts';
import { ansibleModule } from '../vocabulary/ansible.table.ts';
import { snake } from '../vocabulary/names.ts';
import { kindOf } from '../vocabulary/vocabulary.ts';
import { filled, type Scope } from './jinja.ts';

/** A file while its tasks are gone through. */
interface Reading {
  readonly path: string;
  readonly document: InfraDocument;
  readonly into: Resource[];
  readonly budget: { left: number };
}

/** Most levels of blocks in each other. */
const deepest = 20;

/**
 * Reads tasks of playbooks and roles that make something in a cloud. The type is that of Terraform for the same thing;
 * attributes are the options of the module. Variables of the play, of the block and of the role are known.
 */
export function readAnsible({ paths, read }: TreeFiles): InfraPart {
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const into: Resource[] = [];
  const understood: string[] = [];
  for (const path of paths) {
    const text = /\.ya?ml$/i.test(path) ? read(path) : undefined;
    if (text === undefined || !mayHaveTasks(text)) continue;
    const { documents, gaps: own, notices: told } = readDocuments(path, text);
    const before = into.length;
    const budget = { left: 100_000 };
    for (const document of documents) {
      const scope: Scope = { variables: variablesOfRole(path, read), open: [], budget };
      for (const item of itemsOf(document.value))
        if (document.value.kind === 'list') visit(item, scope, { path, document, into, budget }, 0);
    }
    if (into.length === before) continue;
    understood.push(path);
    gaps.push(...own);
    notices.push(...told);
  }
  return { resources: into, gaps, notices, paths: understood };
}

/** Whether a text is worth reading: a list with a module of a cloud. */
function mayHaveTasks(text: string): boolean {
  return (
    /^[ \t]*-\s/m.test(text) &&
    /^[ \t]*(?:-[ \t]*)?["']?(?:(?:amazon\.aws|community\.aws|azure\.azcollection|google\.cloud)\.\w+|gcp_\w+|azure_rm_\w+|ec2\w*|s3_\w+|rds\w*|iam_\w+|ecs_\w+|cloud(?:trail|front|watch)\w*|elasticache\w*|redshift\w*|kms_key|aws_kms|lambda|efs|sqs_queue|sns_topic|kinesis_stream|ecr|dynamodb_table|autoscaling_group)["']?\s*:/m.test(
      text,
    )
  );
}

/** Defaults and variables of the role that a file of tasks belongs to. */
function variablesOfRole(path: string, read: TreeFiles['read']): ReadonlyMap<string, InfraValue> {
  const found = new Map<string, InfraValue>();
  const role = /^(.*)\/tasks\/[^/]+$/.exec(`/${path}`)?.[1]?.slice(1);
  if (role === undefined) return found;
  const prefix = role === '' ? '' : `${role}/`;
  for (const [folder, origin] of [
    ['defaults', 'default'],
    ['vars', 'variable'],
  ] as const)
    for (const ending of ['yml', 'yaml']) {
      const own = `${prefix}${folder}/main.${ending}`;
      const text = read(own);
      const [document] = text === undefined ? [] : readDocuments(own, text).documents;
      if (document?.value.kind === 'map')
        for (const [name, { value }] of document.value.entries) found.set(name, { ...value, origin });
    }
  return found;
}

const sections = ['tasks', 'pre_tasks', 'post_tasks', 'handlers', 'block', 'rescue', 'always'];

/** A play, a block or a task. */
function visit(item: InfraValue, scope: Scope, reading: Reading, depth: number): void {
  if (item.kind !== 'map' || depth > deepest) return;
  const inner = withVariables(scope, valueAt(item, 'vars'));
  for (const section of sections)
    for (const each of itemsOf(valueAt(item, section))) visit(each, inner, reading, depth + 1);
  for (const [name, { value, place }] of item.entries) {
    const known = ansibleModule(name);
    if (known === undefined || value.kind !== 'map') continue;
    const options = known.names === undefined ? value : renamed(value, known.names);
    const made = resourceOf({ name, type: known.type, options, place }, item, inner, reading);
    if (made !== undefined) reading.into.push(made);
  }
}

/** The same options under other names; some write those of the API, in humps. */
function renamed(value: MapValue, names: Readonly<Record<string, string>>): MapValue {
  const within = (inner: InfraValue): InfraValue => {
    if (inner.kind === 'list') return { ...inner, items: inner.items.map(within) };
    return inner.kind === 'map' ? renamed(inner, names) : inner;
  };
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries) {
    const isOwn = /^(?:tags|labels|metadata)$/.test(key);
    const name = names[key] ?? snake(key);
    entries.set(name, {
      ...entry,
      value: isOwn ? entry.value : within(entry.value),
      written: entry.written ?? key,
    });
  }
  return { ...value, entries };
}

function withVariables(scope: Scope, written: InfraValue | undefined): Scope {
  if (written?.kind !== 'map') return scope;
  const variables = new Map(scope.variables);
  for (const [name, { value }] of written.entries) variables.set(name, { ...value, origin: 'variable' });
  return { ...scope, variables };
}

interface Call {
  readonly name: string;
  readonly type: string;
  readonly options: MapValue;
  readonly place: Place;
}

function resourceOf(
  { name, type, options, place }: Call,
  task: MapValue,
  scope: Scope,
  { path, document, into }: Reading,
): Resource | undefined {
  const attributes = filled(options, scope);
  if (attributes.kind !== 'map') return undefined;
  const state = wordOf(valueAt(attributes, 'state'));
  // What is taken away is not there to be wrong.
  if (state !== undefined && /^(?:absent|deleted|terminated|stopped)$/.test(state)) return undefined;
  const command = wordOf(valueAt(attributes, 'command'));
  if (command !== undefined && /^(?:delete|facts|promote|reboot|snapshot)$/.test(command)) return undefined;
  const title = wordOf(valueAt(task, 'name')) ?? name;
  const isLoop = [...task.entries.keys()].some((key) => key === 'loop' || key.startsWith('with_'));
  return {
    id: `ansible:${path}#${place.start}`,
    address: `${title.slice(0, 80)} (${name})`,
    root: path,
    format: 'ansible',
    type,
    kind: kindOf(type),
    name: wordOf(valueAt(attributes, 'name')) ?? `${name}-${into.length}`,
    isLookup: false,
    provider: { name: type.split('_')[0] ?? '' },
    attributes,
    place: task.place,
    header: {
      ...place,
      endLine: place.line,
      endColumn: place.column + name.length,
      end: place.start + name.length,
    },
    calls: [],
    comments: commentsAround(document, task.place),
    dependsOn: [],
    number: isLoop ? 'unknown' : 'one',
  };
}
