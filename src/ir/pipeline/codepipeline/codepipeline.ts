import { readTag } from '#ir/infra/cloudformation/tags';
import type { DocumentComment } from '#ir/infra/document-reading';
import { type InfraValue, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { wholeBudget } from '../budget.ts';
import type { Input, Pipeline, PipelinePart, Trigger } from '../pipeline.ts';
import { documentsOf, type PipelineReading, tellGap, wholeOf } from '../reading.ts';
import { actionJobs } from './action.ts';
import { buildProject } from './build-project.ts';
import { fieldMaps, fieldOf, fieldText } from './definition.ts';

/**
 * Reads pipelines of AWS CodePipeline: a definition as its API gives it, and those in templates of CloudFormation, where
 * build specifications that projects of CodeBuild hold are read, too. Another file is nothing.
 * Sources of the format: AWS's "CodePipeline pipeline structure reference" and "AWS::CodePipeline::Pipeline".
 */
export function readCodepipeline(reading: PipelineReading): PipelinePart {
  const quiet: PipelineReading = { ...reading, gaps: [], notices: [] };
  // What is no YAML is told where templates are read as infrastructure.
  const pipelines = documentsOf(quiet, readTag).flatMap(({ value, comments }) => {
    if (value.kind !== 'map') return [];
    const own = fieldOf(value, 'pipeline');
    if (own?.kind === 'map' && fieldMaps(own, 'stages').length > 0)
      return [definitionOf(own, value, { reading, comments })];
    if (isDefinition(value)) return [definitionOf(value, value, { reading, comments })];
    return inTemplate(value, { reading, comments });
  });
  return pipelines.length === 0 ? {} : { pipelines };
}

/** A pipeline that stands by itself, without the key around it. */
function isDefinition(value: MapValue): boolean {
  const [stage] = fieldMaps(value, 'stages');
  return fieldMaps(stage, 'actions').some((action) => fieldOf(action, 'actionTypeId') !== undefined);
}

/** Most projects of one template whose build specifications are read. */
const mostProjects = 100;

interface TemplateReading {
  readonly reading: PipelineReading;
  readonly comments: readonly DocumentComment[];
}

function inTemplate(root: MapValue, asked: TemplateReading): readonly Pipeline[] {
  const resources = root.entries.get('Resources')?.value;
  if (resources?.kind !== 'map') return [];
  let projects = 0;
  return [...resources.entries.values()].flatMap(({ value }): readonly Pipeline[] => {
    const type = valueAt(value, 'Type');
    const properties = valueAt(value, 'Properties');
    if (type?.kind !== 'text' || properties?.kind !== 'map') return [];
    if (type.text === 'AWS::CodePipeline::Pipeline') return [definitionOf(properties, root, asked)];
    if (type.text !== 'AWS::CodeBuild::Project') return [];
    projects++;
    if (projects === mostProjects + 1)
      tellGap(
        asked.reading,
        'budget',
        `Build specifications of more than ${mostProjects} projects were not read.`,
      );
    return projects > mostProjects ? [] : buildProject(properties, asked);
  });
}

function definitionOf(value: MapValue, root: MapValue, { reading, comments }: TemplateReading): Pipeline {
  const source = reading.text;
  const asked = { reading, budget: wholeBudget() };
  return {
    system: 'codepipeline',
    kind: 'workflow',
    path: reading.path,
    source,
    root,
    comments,
    place: value === root ? wholeOf(reading) : value.place,
    triggers: triggersOf(value, source),
    env: [],
    inputs: fieldMaps(value, 'variables').flatMap((each) => inputOf(each, source)),
    jobs: fieldMaps(value, 'stages').flatMap((stage) => actionJobs(stage, asked)),
    includes: [],
    ...present({ name: fieldText(value, 'name', source) }),
  };
}

function inputOf(value: MapValue, source: string): readonly Input[] {
  const name = fieldText(value, 'name', source)?.text;
  if (name === undefined) return [];
  return [
    {
      name,
      place: value.place,
      type: 'string',
      ...present({ otherwise: fieldText(value, 'defaultValue', source) }),
    },
  ];
}

/**
 * Triggers that are written; else changes of its sources. A proposed change runs with the role of the pipeline, as all
 * else does.
 */
function triggersOf(value: MapValue, source: string): readonly Trigger[] {
  const written = fieldMaps(value, 'triggers').flatMap((trigger): readonly Trigger[] => {
    const git = fieldOf(trigger, 'gitConfiguration');
    const of = (key: string, kind: Trigger['kind']) =>
      fieldMaps(git, key).map(
        (each): Trigger => ({
          kind: isOfTags(each) ? 'tag' : kind,
          name: key,
          place: each.place,
          value: each,
        }),
      );
    return [...of('push', 'push'), ...of('pullRequest', 'change-of-base')];
  });
  return written.length > 0
    ? written
    : fieldMaps(value, 'stages').flatMap((stage) => ofSources(stage, source));
}

function isOfTags(value: InfraValue): boolean {
  return fieldOf(value, 'tags') !== undefined && fieldOf(value, 'branches') === undefined;
}

function ofSources(stage: MapValue, source: string): readonly Trigger[] {
  return fieldMaps(stage, 'actions').flatMap((action): readonly Trigger[] => {
    const type = fieldOf(action, 'actionTypeId');
    if (fieldText(type, 'category', source)?.text !== 'Source') return [];
    const name = fieldText(type, 'provider', source)?.text ?? 'Source';
    const isCode = /^(?:CodeCommit|GitHub|CodeStarSourceConnection|Bitbucket)/i.test(name);
    return [{ kind: isCode ? 'push' : 'other', name, place: action.place, value: action }];
  });
}
