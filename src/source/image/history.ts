import type { Layer } from '#model/layer';
import type { ImageConfig } from './documents.ts';
import type { StoredImage } from './layout.ts';

type Step = NonNullable<ImageConfig['history']>[number];

/** The layers of an image with what brought each, as far as its history tells: steps that changed no file have none. */
export function layersOf({ config, layers }: Pick<StoredImage, 'config' | 'layers'>): readonly Layer[] {
  const history = config.history ?? [];
  const steps = history.flatMap((step, i) => (step.empty_layer === true ? [] : [{ step, i }]));
  const isTold = steps.length === layers.length;
  const base = isTold ? endOfBase(history) : 0;
  return layers.map(({ diffId, digest, name }, at) => {
    const told = isTold ? steps[at] : undefined;
    const instruction = told === undefined ? '' : instructionOf(told.step);
    return {
      number: at + 1,
      digest: diffId ?? digest ?? name,
      ...(instruction === '' ? {} : { instruction }),
      isBase: told !== undefined && told.i < base,
    };
  });
}

/**
 * The first step that is the image's own. An image ends with what it runs (`CMD`), which changes no file;
 * one that was built on it goes on behind that. So whatever stands before the last such step that is followed by a layer
 * is the base. Without one, a first layer that is a whole file system is.
 */
function endOfBase(history: readonly Step[]): number {
  const lastLayer = history.findLastIndex((step) => step.empty_layer !== true);
  for (let i = lastLayer - 1; i >= 0; i--) {
    const step = history[i];
    if (step?.empty_layer === true && /^CMD\b/.test(instructionOf(step))) return i + 1;
  }
  const [first] = history;
  const isWhole =
    first !== undefined && /^ADD (?:file:|\S*rootfs\S*|\S+\.tar)|^# debian\.sh/.test(instructionOf(first));
  return isWhole && lastLayer > 0 ? 1 : 0;
}

/** As it stood in the Dockerfile: builders put the shell and notes of their own around it. */
export function instructionOf({ created_by: written, comment }: Step): string {
  const text = (written ?? comment ?? '').replace(/\s+/g, ' ').trim();
  return text
    .replace(/^\|\d+ (?:[\w.-]+=\S* ?)*?(?=\/bin\/sh -c )/, '')
    .replace(/^\/bin\/sh -c #\(nop\) +/, '')
    .replace(/^(?:RUN )?\/bin\/sh -c /, 'RUN ')
    .replace(/ # buildkit$/, '');
}

/**
 * What an image says of its making as one text: a line for each step, then the variables that no step sets. Both can
 * hold secrets, and everybody who has the image has them.
 */
export function historyText({ history, config }: ImageConfig): string {
  const steps = (history ?? []).map(({ created_by: written, comment }) =>
    (written ?? comment ?? '')
      .replace(/[\r\n]+/g, ' ')
      .replace(/^\/bin\/sh -c #\(nop\) +/, '')
      .trim(),
  );
  const known = steps.join('\n');
  const others = (config?.Env ?? []).filter((each) => !known.includes(each.replace(/^[^=]*=/, '')));
  return [...steps, ...others.map((each) => `ENV ${each.replace(/[\r\n]+/g, ' ')}`), ''].join('\n');
}
