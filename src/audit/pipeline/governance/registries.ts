import type { Evidence } from '../grade/grade.ts';
import type { Delivery } from '../grade/study.ts';
import { distinct } from './distinct.ts';
import type { GovernedPractice } from './governed.ts';
import { publicRegistry, registryMarks, registryVariables } from './registries.table.ts';

const largest = 512 * 1024;

/** Whether packages come from a registry of one's own, by settings of package managers and variables of pipelines. */
export function registries({ study, pipelines, ...rest }: Delivery): GovernedPractice {
  const about = {
    id: 'controlled-registries',
    title: 'packages come from a registry that is controlled',
    kind: 'preventive',
  } as const;
  const evidence: Evidence[] = [];
  for (const path of study.files.paths) {
    for (const mark of registryMarks) {
      const text = mark.path.test(path) ? study.files.read(path) : undefined;
      const found = text === undefined || text.length > largest ? null : mark.text.exec(text);
      const address = found?.[1] ?? '';
      if (text === undefined || found === null || publicRegistry.test(address)) continue;
      const line = text.slice(0, found.index + found[0].length).split('\n').length;
      evidence.push({ path, line, says: `${mark.says} from ${hostOf(address)}` });
    }
  }
  for (const { env, jobs } of pipelines)
    for (const variable of [
      ...env,
      ...jobs.flatMap((job) => [...job.env, ...job.steps.flatMap((step) => step.env)]),
    ]) {
      if (!registryVariables.test(variable.name) || publicRegistry.test(variable.value?.text ?? '')) continue;
      const { path, line } = variable.place;
      evidence.push({ path, line, says: `sets ${variable.name}` });
    }
  for (const { words, place } of rest.acts)
    if (words?.[0] === 'aws' && words[1] === 'codeartifact')
      evidence.push({ ...place, says: 'logs in to CodeArtifact' });
  if (evidence.length > 0) return { ...about, state: 'found', evidence: distinct(evidence) };
  return {
    ...about,
    state: 'missing',
    evidence: [],
    why: 'no setting of a package manager names a registry of your own, so anything that is published reaches the build',
    add: {
      into: '.npmrc, pip.conf, settings.xml or what your package manager reads',
      text: 'registry=https://REGISTRY.example.com/npm/\n',
    },
  };
}

/** The host of an address: a user and a password may stand before it. */
function hostOf(address: string): string {
  return URL.parse(address)?.host || 'a registry of its own';
}
