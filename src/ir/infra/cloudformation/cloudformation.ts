import type { Gap, Notice } from '#model/gap';
import type { InfraPart, TreeFiles } from '../files.ts';
import type { InfraFormat, Resource } from '../resource.ts';
import { valueAt } from '../value.ts';
import { outputOf } from './children.ts';
import { give } from './evaluate.ts';
import { isStackType, nestedPath } from './nested.ts';
import { visit } from './resources.ts';
import { gapAt, newMemory, type Program, type Stack } from './stack.ts';
import { isTemplateName, mayBeTemplate, readTemplates, type Template } from './template.ts';
import { wordOf } from './texts.ts';

/**
 * Reads all templates of CloudFormation of a tree, those of SAM and what the AWS CDK puts out among them: every template
 * that no other nests, with the stacks that it nests, each as often as it is nested. Attributes are the properties; the
 * policies beside them (`DeletionPolicy`) are there under their own names. Parameters are resources of the type
 * `AWS::CloudFormation::Parameter`.
 */
export function readCloudFormation(files: TreeFiles): InfraPart {
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const paths: string[] = [];
  const templates: Template[] = [];
  for (const path of files.paths) {
    const text = isTemplateName(path) ? files.read(path) : undefined;
    if (text === undefined || !mayBeTemplate(path, text)) continue;
    const read = readTemplates(path, text);
    if (read === undefined) continue;
    paths.push(path);
    templates.push(...read.templates);
    gaps.push(...read.gaps);
    notices.push(...read.notices);
  }
  const resources = readAll(templates, gaps, notices);
  return { resources, gaps, notices, paths };
}

function readAll(templates: readonly Template[], gaps: Gap[], notices: Notice[]): readonly Resource[] {
  const byPath = new Map<string, Template>();
  for (const template of templates) if (!byPath.has(template.path)) byPath.set(template.path, template);
  const resources: Resource[] = [];
  for (const template of outermost(templates, byPath))
    resources.push(...readTemplate(template, byPath, 'cloudformation', gaps, notices));
  return resources;
}

/**
 * Reads one template with the stacks that it nests.
 *
 * @param byPath those that it may nest
 * @param format what it was written in
 */
export function readTemplate(
  template: Template,
  byPath: ReadonlyMap<string, Template>,
  format: InfraFormat,
  gaps: Gap[],
  notices: Notice[],
): readonly Resource[] {
  const stack = openRoot(template, byPath, format, gaps, notices);
  const resources: Resource[] = [];
  visit(stack, resources);
  if (template.macros.length > 0) tellMacros(stack);
  return resources;
}

function openRoot(
  template: Template,
  byPath: ReadonlyMap<string, Template>,
  format: InfraFormat,
  gaps: Gap[],
  notices: Notice[],
): Stack {
  const program: Program = {
    root: template.root,
    format,
    templateAt: (path) => byPath.get(path),
    templatePaths: [...byPath.keys()],
    gaps,
    notices,
    give,
    outputOf,
    steps: 0,
    depth: 0,
    resources: 0,
    stacks: 0,
  };
  return {
    program,
    template,
    path: '',
    inputs: () => undefined,
    calls: [],
    comments: [],
    metadata: template.metadata === undefined ? [] : [template.metadata],
    number: 'one',
    memory: newMemory(),
  };
}

function tellMacros({ program, template }: Stack): void {
  const detail = `The macro ${template.macros.join(', ')} may change everything; what is written was checked, not what it makes.`;
  gapAt(program, template.path, 'not-checked-out', detail);
}

/** Templates that no other nests; of those that only nest each other, the first. */
function outermost(
  templates: readonly Template[],
  byPath: ReadonlyMap<string, Template>,
): readonly Template[] {
  const paths = [...byPath.keys()];
  const nests = new Map(templates.map((template) => [template, nestedIn(template, paths, byPath)]));
  const nested = new Set([...nests].flatMap(([template, all]) => all.filter((each) => each !== template)));
  const roots = templates.filter((template) => !nested.has(template));
  const reached = new Set<Template>();
  const reach = (template: Template) => {
    const left = [template];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      left.push(...(nests.get(next) ?? []));
    }
  };
  for (const root of roots) reach(root);
  for (const template of templates) {
    if (reached.has(template)) continue;
    roots.push(template);
    reach(template);
  }
  return roots;
}

function nestedIn(
  template: Template,
  paths: readonly string[],
  byPath: ReadonlyMap<string, Template>,
): readonly Template[] {
  return [...template.resources.values()].flatMap(({ value }) => {
    if (value.kind !== 'map' || !isStackType(wordOf(valueAt(value, 'Type')))) return [];
    const path = nestedPath(value, template, paths);
    return (path === undefined ? undefined : byPath.get(path)) ?? [];
  });
}
