import { commandsOf } from '#ir/pipeline/commands';
import type { Job } from '#ir/pipeline/pipeline';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { stepsIn } from './shared-walk.ts';

export const unprovenRelease = pipelineRule({
  name: 'unproven-release',
  title: 'Nothing proves where what is published comes from',
  severity: 'info',
  cwe: 345,
  owasp: ['CICD-SEC-9'],
  what: 'The job publishes a package or an image, and neither signs it nor attests how it was built.',
  why: 'Who gets it from elsewhere, or from a registry that was taken over, cannot tell that it is not yours.',
  fix: [
    'npm: `npm publish --provenance`. Images and files: `actions/attest-build-provenance`, or `cosign sign`.',
    'Let whoever deploys it check that.',
  ],
  references: [
    'https://slsa.dev/spec/v1.1/provenance',
    'https://docs.npmjs.com/generating-provenance-statements',
  ],
  *find(pipeline) {
    for (const { job, step, about } of stepsIn(pipeline)) {
      if (step.run === undefined || isProven(job)) continue;
      for (const { program, words, start, end } of commandsOf(step.run)) {
        const isImage = /^(?:docker|podman|buildah|crane|skopeo)$/.test(program) && words[1] === 'push';
        const isPackage = program === 'npm' && words[1] === 'publish' && !words.includes('--dry-run');
        if (isImage || isPackage)
          yield {
            place: placeWithin(step.run, start, end),
            about: [...about, program],
            says: `\`${program} ${words[1]}\` publishes what nothing proves the origin of`,
          } satisfies Hit;
      }
    }
  },
  bad: {
    github: `on: push
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - run: docker push registry.fry-factory.internal/shop # flaw
      - run: npm publish # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - run: docker push registry.fry-factory.internal/shop
      - run: cosign sign registry.fry-factory.internal/shop
  package:
    runs-on: ubuntu-24.04
    steps:
      - run: npm publish --provenance
`,
  },
});

/** Something in the job signs or attests. */
function isProven({ steps }: Job): boolean {
  return steps.some(({ run, use }) => {
    if (/^actions\/attest|slsa-framework\/|sigstore\//i.test(use?.name ?? '')) return true;
    return (
      run !== undefined &&
      /--provenance\b|\bcosign\s+(?:sign|attest)|\bnotation\s+sign|\bgpg\b.*--(?:detach-)?sign|NPM_CONFIG_PROVENANCE/i.test(
        run.text,
      )
    );
  });
}
