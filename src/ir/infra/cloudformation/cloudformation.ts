import type { Gap, Notice } from '#model/gap';
import type { InfraPart, TreeFiles } from '../files.ts';
import { type GivenValues, type ParameterFiles, parameterFilesOf } from '../parameter-files.ts';
import type { InfraFormat, Resource } from '../resource.ts';
import { valueAt } from '../value.ts';
import { outputOf } from './children.ts';
import { give } from './evaluate.ts';
import { newImports } from './imports.ts';
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
 *
 * @param chosen paths of files of parameters that were named on the command line
 */
export function readCloudFormation(files: TreeFiles, chosen: readonly string[] = []): InfraPart {
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
  const given = parameterFilesOf(files, chosen, 'cloudformation');
  const resources = readAll(templates, given, gaps, notices);
  if (templates.length > 0) notices.push(...given.notices());
  return { resources, gaps, notices, paths };
}

function readAll(
  templates: readonly Template[],
  given: ParameterFiles,
  gaps: Gap[],
  notices: Notice[],
): readonly Resource[] {
  const byPath = new Map<string, Template>();
  for (const template of templates) if (!byPath.has(template.path)) byPath.set(template.path, template);
  const resources: Resource[] = [];
  const imports = newImports();
  const stacks = outermost(templates, byPath).map((template) => {
    const program = openProgram(template, byPath, 'cloudformation', gaps, notices, imports.exported);
    return openRoot(template, program, given.of(template.path, template.isSam));
  });
  imports.stacks.push(...stacks);
  for (const stack of stacks) readStack(stack, resources);
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
  const resources: Resource[] = [];
  readStack(openRoot(template, openProgram(template, byPath, format, gaps, notices)), resources);
  return resources;
}

function readStack(stack: Stack, into: Resource[]): void {
  visit(stack, into);
  if (stack.template.macros.length > 0) tellMacros(stack);
}

function openProgram(
  template: Template,
  byPath: ReadonlyMap<string, Template>,
  format: InfraFormat,
  gaps: Gap[],
  notices: Notice[],
  imported: Program['imported'] = () => undefined,
): Program {
  return {
    root: template.root,
    format,
    templateAt: (path) => byPath.get(path),
    templatePaths: [...byPath.keys()],
    gaps,
    notices,
    give,
    outputOf,
    imported,
    steps: 0,
    depth: 0,
    resources: 0,
    stacks: 0,
  };
}

function openRoot(template: Template, program: Program, given: GivenValues = new Map()): Stack {
  return {
    program,
    template,
    path: '',
    inputs: (name) => given.get(name),
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
