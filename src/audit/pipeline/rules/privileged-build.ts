import { valueAt } from '#ir/infra/value';
import { commandsOf } from '#ir/pipeline/commands';
import { placeWithin, textOf } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { stepsIn } from './shared-walk.ts';

const options = /--privileged\b|docker\.sock|--pid[= ]host|--cap-add[= ](?:ALL|SYS_ADMIN)/;

export const privilegedBuild = pipelineRule({
  name: 'privileged-build',
  title: 'Build has the rights of the machine that it runs on',
  severity: 'medium',
  confidence: 'medium',
  cwe: 250,
  owasp: ['CICD-SEC-5', 'CICD-SEC-7'],
  what: 'A container of the pipeline runs with all rights of its host, or with the socket of Docker.',
  why: 'Whatever runs in it owns the machine, and with it the builds of others and their secrets where machines are shared.',
  fix: [
    'Build images without those rights: BuildKit rootless, Buildah or Kaniko.',
    'Where it has to be, on machines that live for one job.',
  ],
  references: [
    'https://docs.gitlab.com/ci/docker/using_docker_build/',
    'https://docs.docker.com/engine/security/rootless/',
  ],
  *find(pipeline) {
    for (const job of pipeline.jobs) {
      const given = textOf(valueAt(job.value, 'container', 'options'), pipeline.source);
      if (given !== undefined && options.test(given.text))
        yield {
          place: given.place,
          about: [job.id, 'options'],
          says: 'The container of the job has the rights of its host',
        } satisfies Hit;
      if (job.runner.privileged !== undefined)
        yield { place: job.runner.privileged, about: [job.id, 'privileged'], severity: 'low' };
    }
    for (const { step, about } of stepsIn(pipeline))
      for (const { program, words, start, end } of step.run === undefined ? [] : commandsOf(step.run)) {
        const isContainer = (program === 'docker' || program === 'podman') && words.includes('run');
        if (isContainer && step.run !== undefined && options.test(words.join(' ')))
          yield {
            place: placeWithin(step.run, start, end),
            about: [...about, program],
            says: `\`${program} run\` gives the container the rights of the machine`,
            severity: 'low',
          };
      }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    container:
      image: node:22
      options: --privileged # flaw
    steps:
      - run: docker run --privileged -v "$PWD:/src" builder make # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    container: { image: "node:22", options: "--cpus 2" }
    steps:
      - run: docker run -v "$PWD:/src" builder make
`,
  },
});
