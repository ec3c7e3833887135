import type { PackageFix } from '#model/affected-package';
import type { Layer } from '#model/layer';

/** An advice for an image, which is built anew and never mended: on another base, or by the step that brought the package. */
export function withLayer(fix: PackageFix, layer: Layer | undefined): PackageFix {
  if (layer === undefined) return fix;
  const step = layer.instruction === undefined ? '' : ` (${shortened(layer.instruction)})`;
  const where = layer.isBase
    ? `It came with the base image, in layer ${layer.number}${step}: build on a newer base.`
    : `Layer ${layer.number} brought it${step}: build it anew without the cache.`;
  const said = fix.note?.replace(ofDistributions, '').trim() ?? '';
  return { ...fix, note: said === '' ? where : `${where} ${said}` };
}

/** What is said where nobody knows of layers. */
const ofDistributions = 'Of an image: build it anew on a base that holds this version.';

const mostTold = 120;

function shortened(instruction: string): string {
  return instruction.length > mostTold ? `${instruction.slice(0, mostTold)}…` : instruction;
}
