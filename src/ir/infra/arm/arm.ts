import type { Gap, Notice } from '#model/gap';
import { linesOf } from '#parse/hcl/range';
import { readDocuments } from '../document.ts';
import { placeOf } from '../document-reading.ts';
import type { InfraPart, TreeFiles } from '../files.ts';
import { parameterFilesOf } from '../parameter-files.ts';
import type { Resource } from '../resource.ts';
import { type MapValue, valueAt } from '../value.ts';
import { documentComments, withoutComments } from './comments.ts';
import { scopeOf } from './parameters.ts';
import { visit } from './resources.ts';
import type { Program, ReadTemplate } from './scope.ts';

/**
 * Reads templates of Azure Resource Manager, which Bicep is compiled to as well: every one that no other names, with
 * those that it nests. Attributes are the properties, with `name`, `kind`, `sku`, `identity`, `tags` and `location`;
 * `arm_parent` is the resource that one with a longer type belongs to. Parameters are there under the kind
 * `azure.arm.parameter`.
 *
 * @param chosen paths of files of parameters that were named on the command line
 */
export function readArm(files: TreeFiles, chosen: readonly string[] = []): InfraPart {
  const { paths, read } = files;
  const given = parameterFilesOf(files, chosen, 'arm');
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const templates = new Map<string, ReadTemplate>();
  for (const path of paths) {
    const text = /\.jsonc?$/i.test(path) ? read(path) : undefined;
    if (text === undefined || !mayBeTemplate(text)) continue;
    const found = templateIn(path, text, gaps, notices);
    if (found !== undefined) templates.set(path, found);
  }
  const named = linkedFrom(templates);
  const resources: Resource[] = [];
  const seen = new Set<string>();
  const visitFile = (path: string, template: ReadTemplate) => {
    seen.add(path);
    const read = (other: string) => {
      seen.add(other);
      return templates.get(other);
    };
    const [ids, addresses] = [new Map<string, string>(), new Map<string, number>()];
    const program: Program = { root: path, gaps, read, ids, addresses, steps: 0, resources: 0 };
    const scope = scopeOf(template.value, program, given.of(path, false));
    visit({ ...template, path, scope, address: '', calls: [], level: 0, isDoubtful: false }, resources);
  };
  for (const [path, template] of templates) if (!named.has(path)) visitFile(path, template);
  // Those that only name each other, or are named where nobody came by.
  for (const [path, template] of templates) if (!seen.has(path)) visitFile(path, template);
  if (templates.size > 0) notices.push(...given.notices());
  return { resources, gaps, notices, paths: [...templates.keys()] };
}

/** Whether a text is worth reading. */
function mayBeTemplate(text: string): boolean {
  const head = text.slice(0, 20_000);
  return (
    /deploymentTemplate\.json/i.test(head) || (/"contentVersion"/.test(head) && /"resources"\s*:/.test(text))
  );
}

function templateIn(path: string, text: string, gaps: Gap[], notices: Notice[]): ReadTemplate | undefined {
  const { text: plain, comments } = withoutComments(text);
  const { documents, gaps: own, notices: told } = readDocuments(path, plain);
  gaps.push(...own);
  notices.push(...told);
  const [document] = documents;
  if (document?.value.kind !== 'map') return undefined;
  // An artifact of a blueprint, and an exported deployment, wrap it.
  const wrapped = valueAt(document.value, 'properties', 'template');
  const value = wrapped?.kind === 'map' ? wrapped : document.value;
  const resources = valueAt(value, 'resources');
  const schema = valueAt(value, '$schema');
  const isTemplate = schema?.kind === 'text' && /deploymentTemplate\.json/i.test(schema.text);
  if (!isTemplate && resources === undefined) return undefined;
  const reading = { path, text, lines: linesOf(text), gaps: [], notices: [] };
  const placed = documentComments(text, comments, (start, end) => placeOf(reading, start, end));
  return { value, document: { ...document, comments: placed } };
}

/** Templates that others name by a relative path: they are read where they are used. */
function linkedFrom(templates: ReadonlyMap<string, ReadTemplate>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, { value }] of templates)
    for (const link of linksIn(value, 0)) {
      const folder = path.split('/').slice(0, -1);
      for (const step of link.split('/'))
        if (step === '..') folder.pop();
        else if (step !== '.' && step !== '') folder.push(step);
      const target = folder.join('/');
      if (target !== path && templates.has(target)) found.add(target);
    }
  return found;
}

function linksIn(value: MapValue, depth: number): readonly string[] {
  if (depth > 8) return [];
  const resources = valueAt(value, 'resources');
  const all =
    resources?.kind === 'list'
      ? resources.items
      : resources?.kind === 'map'
        ? [...resources.entries.values()].map((entry) => entry.value)
        : [];
  return all.flatMap((each) => {
    const link = valueAt(each, 'properties', 'templateLink', 'relativePath');
    const inner = valueAt(each, 'properties', 'template');
    return [
      ...(link?.kind === 'text' ? [link.text] : []),
      ...(inner?.kind === 'map' ? linksIn(inner, depth + 1) : []),
    ];
  });
}
