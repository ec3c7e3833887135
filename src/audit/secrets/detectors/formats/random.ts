import { shapeOf } from '../../key-value/value-shape.ts';

/** True for a text that a machine made as it seems: no word, no name, no version, no path. */
export function isRandom(text: string): boolean {
  const shape = shapeOf(text);
  return shape === 'strong' || shape === 'mixed';
}
