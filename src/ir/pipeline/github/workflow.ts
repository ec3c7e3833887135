import type { MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import { tellUnknownKeys } from '../known-keys.ts';
import type { Pipeline, PipelinePart } from '../pipeline.ts';
import { documentsOf, mapOf, type PipelineReading, tellGap, variablesOf, wholeOf } from '../reading.ts';
import { textAt } from '../text.ts';
import { tellBrokenExpressions } from './broken-expressions.ts';
import { jobsOf } from './job.ts';
import { workflowKeys } from './keys.table.ts';
import { permissionsOf } from './permissions.ts';
import type { GithubReading } from './reading.ts';
import { callInputsOf, triggersOf } from './triggers.ts';

/**
 * Reads a workflow of GitHub Actions, and of what understands the same files (Gitea, Forgejo).
 * Source of the format: GitHub's "Workflow syntax for GitHub Actions".
 */
export function readGithubWorkflow(reading: PipelineReading): PipelinePart {
  const [document] = documentsOf(reading);
  const root = mapOf(document, reading);
  if (document === undefined || root === undefined) return {};
  if (!root.entries.has('jobs')) {
    tellGap(reading, 'syntax', 'It has no `jobs`, so it is no workflow that could be checked.');
    return {};
  }
  tellUnknownKeys(root, workflowKeys, reading);
  tellBrokenExpressions(root, reading);
  return { pipelines: [ofRoot(root, { reading, comments: document.comments })] };
}

function ofRoot(root: MapValue, asked: GithubReading): Pipeline {
  const { reading, comments } = asked;
  const { path, text } = reading;
  const on = root.entries.get('on');
  const triggers = triggersOf(on, text);
  const permissions = permissionsOf(root.entries.get('permissions'));
  return {
    system: 'github',
    kind: 'workflow',
    path,
    source: text,
    root,
    comments,
    place: wholeOf(reading),
    triggers,
    env: variablesOf(root.entries.get('env')?.value, text),
    inputs: callInputsOf(on?.value, text),
    jobs: jobsOf(root.entries.get('jobs')?.value, asked),
    includes: [],
    ...present({ name: textAt(root, 'name', text), permissions }),
  };
}
