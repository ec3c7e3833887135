import type { Gap, Notice } from '#model/gap';
import { readDocuments } from '../document.ts';
import type { InfraDocument } from '../document-reading.ts';
import type { Entry, InfraValue, MapValue } from '../value.ts';
import { valueAt } from '../value.ts';
import { readTag } from './tags.ts';

/** A template as it is written. */
export interface Template {
  readonly path: string;
  /** The path, with a number behind it for the second template of a file. */
  readonly root: string;
  readonly document: InfraDocument;
  readonly value: MapValue;
  readonly parameters: ReadonlyMap<string, Entry>;
  readonly mappings: ReadonlyMap<string, Entry>;
  readonly conditions: ReadonlyMap<string, Entry>;
  readonly resources: ReadonlyMap<string, Entry>;
  readonly outputs: ReadonlyMap<string, Entry>;
  readonly metadata?: MapValue;
  /** Whether types of the Serverless Application Model are made into others. */
  readonly isSam: boolean;
  /** Whether a macro may make anything of it. */
  readonly macros: readonly string[];
}

/** What a file holds of templates. */
export interface TemplatesRead {
  readonly templates: readonly Template[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
}

/** Transforms that this reader knows; others are macros that may do anything. */
const ownTransforms: ReadonlySet<string> = new Set(['AWS::Serverless-2016-10-31', 'AWS::LanguageExtensions']);

const resourceType = /(?:^|[\s{,"'])["']?Type["']?\s*:\s*["']?(?:AWS|Custom|Alexa)::/;

/** Whether a file may hold a template, by its name and a look at its text. */
export function mayBeTemplate(path: string, text: string): boolean {
  if (!isTemplateName(path)) return false;
  return (
    /AWSTemplateFormatVersion["']?\s*:/.test(text) ||
    (/(?:^|[\s{,])["']?Resources["']?\s*:/m.test(text) && resourceType.test(text))
  );
}

/** Whether a file has a name that templates have. */
export function isTemplateName(path: string): boolean {
  return /\.(?:ya?ml|json|template|cfn|tpl)$/i.test(path);
}

/** Reads the templates of a file; undefined when it holds something else. */
export function readTemplates(path: string, text: string): TemplatesRead | undefined {
  const { documents, gaps, notices } = readDocuments(path, text, { tag: readTag });
  const templates: Template[] = [];
  for (const document of documents) {
    if (!isTemplate(document.value)) continue;
    const root = templates.length === 0 ? path : `${path}#${templates.length + 1}`;
    templates.push(templateOf(path, root, document, document.value));
  }
  const isOther = templates.length === 0 && (gaps.length === 0 || documents.length > 0);
  return isOther ? undefined : { templates, gaps, notices };
}

function isTemplate(value: InfraValue): value is MapValue {
  if (value.kind !== 'map') return false;
  const resources = valueAt(value, 'Resources');
  if (resources?.kind !== 'map') return false;
  if (value.entries.has('AWSTemplateFormatVersion')) return true;
  return [...resources.entries].some(([key, entry]) => {
    const type = valueAt(entry.value, 'Type');
    return key.startsWith('Fn::ForEach::') || (type?.kind === 'text' && /^\w+::/.test(type.text));
  });
}

/** A map of the shape of a template as one, wherever it is written. */
export function templateOf(
  path: string,
  root: string,
  document: InfraDocument,
  value: MapValue,
  transforms = transformsOf(value),
): Template {
  const metadata = valueAt(value, 'Metadata');
  return {
    path,
    root,
    document,
    value,
    parameters: section(value, 'Parameters'),
    mappings: section(value, 'Mappings'),
    conditions: section(value, 'Conditions'),
    resources: section(value, 'Resources'),
    outputs: section(value, 'Outputs'),
    ...(metadata?.kind === 'map' ? { metadata } : {}),
    isSam: transforms.includes('AWS::Serverless-2016-10-31'),
    macros: transforms.filter((name) => !ownTransforms.has(name)),
  };
}

function transformsOf(value: MapValue): readonly string[] {
  const written = valueAt(value, 'Transform');
  const all = written?.kind === 'list' ? written.items : written === undefined ? [] : [written];
  return all.flatMap((each) => {
    const name = each.kind === 'map' ? valueAt(each, 'Name') : each;
    return name?.kind === 'text' ? [name.text] : [];
  });
}

function section(value: MapValue, name: string): ReadonlyMap<string, Entry> {
  const found = valueAt(value, name);
  return found?.kind === 'map' ? found.entries : new Map<string, Entry>();
}
