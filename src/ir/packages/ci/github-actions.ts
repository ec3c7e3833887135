import type { PackageInventory } from '#model/component';
import {
  asMapping,
  at,
  type Broken,
  entriesOf,
  itemsOf,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { readImage } from '../images/reference.ts';

/** `uses` of workflows and of actions that are made of steps: actions, called workflows, images. What is of the tree itself is none. */
export function readGitHubActions(file: PackageFile): PackageInventory | Broken {
  const read = readYaml(file.text);
  if (read.kind === 'document' && read.value.kind === 'scalar' && read.value.text === '')
    return openDraft(file, 'ci/github-actions', 'GitHub Actions').finish();
  const document = asMapping(read);
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'ci/github-actions', 'GitHub Actions', document.doubts);
  const lines = file.text.split('\n');
  for (const [, job] of entriesOf(at(value, 'jobs'))) {
    addUses(at(job, 'uses'), lines, draft);
    for (const step of itemsOf(at(job, 'steps'))) addUses(at(step, 'uses'), lines, draft);
    addImage(at(job, 'container', 'image') ?? at(job, 'container'), draft);
    for (const [, service] of entriesOf(at(job, 'services'))) addImage(at(service, 'image'), draft);
  }
  for (const step of itemsOf(at(value, 'runs', 'steps'))) addUses(at(step, 'uses'), lines, draft);
  const own = textAt(value, 'runs', 'image');
  if (own?.startsWith('docker://')) addImage(at(value, 'runs', 'image'), draft);
  return draft.finish();
}

function addUses(uses: Value | undefined, lines: readonly string[], draft: Draft): void {
  const written = textOf(uses)?.trim();
  if (uses === undefined || written === undefined || /^\.{1,2}\//.test(written)) return;
  if (written.startsWith('docker://')) return addImage(uses, draft);
  const found = /^([\w.-]+\/[\w.-]+)(\/[^@\s]+)?@(\S+)$/.exec(written);
  if (found === null) return draft.doubt(uses.line, 'A step uses what is no action at a version.');
  const [, name, , version] = found;
  // `uses: actions/checkout@<commit> # v4.1.0`: what the commit is, as people note it.
  const range = isCommit(version)
    ? /#\s*(?:tag=)?(v?\d[\w.-]*)/.exec(lines[uses.line - 1] ?? '')?.[1]
    : undefined;
  draft.add({
    name,
    version,
    range,
    scope: 'development',
    relation: 'direct',
    line: uses.line,
    integrity: isCommit(version) ? [`git-${version}`] : [],
  });
}

function isCommit(version: string | undefined): boolean {
  return /^[0-9a-f]{40}$/.test(version ?? '');
}

function addImage(written: Value | undefined, draft: Draft): void {
  const text = textOf(written);
  if (written === undefined || text === undefined || text === '') return;
  const image = readImage(text.replace(/^docker:\/\//, ''));
  if (image !== undefined)
    draft.add({ ...image, scope: 'development', relation: 'direct', line: written.line });
  else if (!text.includes('${{'))
    draft.doubt(written.line, 'The image cannot be told: it is no reference to one.');
}
