import { itemsOf, valueAt } from '#ir/infra/value';
import type { Job, Pipeline } from '#ir/pipeline/pipeline';
import { type Text, textOf } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { stepsIn } from './shared-walk.ts';

export const unpinnedImage = pipelineRule({
  name: 'unpinned-image',
  title: 'Image is named without a version that stays',
  severity: 'medium',
  cwe: 829,
  owasp: ['CICD-SEC-3', 'CICD-SEC-9'],
  what: 'The image that steps or services run in has no tag, the tag `latest`, or a tag instead of a digest.',
  why: 'What the name stands for changes without anybody here doing anything; whoever can push to the registry runs code in this pipeline.',
  fix: [
    'Name the digest: `image: node:22@sha256:…`; `docker buildx imagetools inspect node:22` tells it.',
    'Let Renovate or Dependabot move it.',
  ],
  references: ['https://docs.docker.com/dhi/core-concepts/digests/'],
  *find(pipeline) {
    for (const { reference, about } of imagesIn(pipeline)) yield* ofImage(reference, about, pipeline);
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    strategy: { matrix: { image: [node, "node:22"] } }
    container: registry.fry-factory.internal:5000/base # flaw
    services:
      db: { image: "postgres:latest" } # flaw
    steps:
      - uses: docker://alpine # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    container: node@sha256:4a4884e8a44826194dff92ba316264f392056cbe243dcc9fd3551e71cea02b90
    steps:
      - uses: docker://alpine:3.22@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1
`,
  },
});

interface NamedImage {
  readonly reference: Text;
  readonly about: readonly string[];
}

function imagesIn(pipeline: Pipeline): readonly NamedImage[] {
  return [
    ...pipeline.jobs.flatMap(({ id, images }) => images.map(({ reference }) => ({ reference, about: [id] }))),
    ...pipeline.jobs.flatMap(({ id, use }) =>
      use?.kind === 'image' ? [{ reference: use.written, about: [id] }] : [],
    ),
    ...stepsIn(pipeline).flatMap(({ step: { use }, about }) =>
      use?.kind === 'image' ? [{ reference: use.written, about }] : [],
    ),
  ];
}

function* ofImage(reference: Text, about: readonly string[], pipeline: Pipeline): Iterable<Hit> {
  const text = reference.text.replace(/^docker:\/\//, '').trim();
  const { place } = reference;
  const job = pipeline.jobs.find(({ id }) => id === about[0]);
  const known = valuesOf(text, job, pipeline.source);
  if (known === undefined) {
    // A digest may stand behind what only a run tells.
    if (!text.includes('@sha256:') && text !== '')
      yield {
        place,
        about: [...about, text],
        says: `\`${text}\`: which image it is, only a run tells`,
        severity: 'low',
        confidence: 'low',
        isFaint: true,
      };
    return;
  }
  for (const each of known) yield* ofKnown(each, { place, about });
}

function* ofKnown(image: string, { place, about }: Pick<Hit, 'place' | 'about'>): Iterable<Hit> {
  if (/@sha256:[0-9a-f]{64}$/i.test(image) || image === '' || image === 'scratch') return;
  const tag = /:([\w][\w.-]*)$/.exec(image)?.[1];
  const name = tag === undefined ? image : image.slice(0, -tag.length - 1);
  if (tag === undefined || tag === 'latest')
    yield {
      place,
      about: [...about, name],
      says: tag === undefined ? `\`${image}\` has no version` : `\`${image}\` is whatever is newest`,
    };
  else
    yield {
      place,
      about: [...about, name],
      says: `\`${image}\` is named by a tag, which can move`,
      severity: 'low',
      isFaint: true,
    };
}

/** What an image may be: itself, or the values of a matrix that are written down. Undefined where only a run tells. */
function valuesOf(text: string, job: Job | undefined, source: string): readonly string[] | undefined {
  if (!/\$|<</.test(text)) return [text];
  const match = /^([^$]*)\$\{\{\s*matrix\.([\w-]+(?:\.[\w-]+)*)\s*\}\}([^$]*)$/.exec(text);
  if (match === null || job === undefined) return undefined;
  const [, before = '', key = '', behind = ''] = match;
  const matrix = valueAt(job.value, 'strategy', 'matrix');
  const [first = '', ...rest] = key.split('.');
  const values = [
    ...itemsOf(valueAt(matrix, first)),
    ...itemsOf(valueAt(matrix, 'include')).map((item) => valueAt(item, first)),
  ];
  const texts = values.flatMap(
    (value) => textOf(value === undefined ? undefined : valueAt(value, ...rest), source) ?? [],
  );
  if (texts.length === 0 || texts.some((each) => each.text.includes('${{'))) return undefined;
  return [...new Set(texts.map((each) => `${before}${each.text}${behind}`))];
}
