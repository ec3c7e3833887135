import type { TrustPath } from '#audit/pipeline/trust/trust';
import { visible } from '#report/inert/visible';

const mostPaths = 40;

/** Paths of trust as a flowchart of Mermaid: who, which job, what it holds. Foreign text is inert in it. */
export function mermaidOf(trust: readonly TrustPath[]): string {
  const nodes = new Map<string, string>();
  const node = (text: string) => {
    const known = nodes.get(text);
    if (known !== undefined) return known;
    const name = `n${nodes.size}`;
    nodes.set(text, name);
    return name;
  };
  const edges = new Set<string>();
  for (const { actor, trigger, path, job, credentials, effects } of trust.slice(0, mostPaths)) {
    const at = node(`${path}: ${job}`);
    edges.add(`${node(actor)} -- "${inert(trigger)}" --> ${at}`);
    for (const { name } of credentials) edges.add(`${at} --> ${node(name)}`);
    for (const { says } of effects) edges.add(`${at} --> ${node(says)}`);
  }
  const drawn = [...nodes].map(([text, name]) => `  ${name}["${inert(text)}"]`);
  return `${['flowchart LR', ...drawn, ...[...edges].map((edge) => `  ${edge}`)].join('\n')}\n`;
}

/** Quotes, brackets and markup as entities. */
function inert(text: string): string {
  return visible(text).replace(/[^\w .:/,()-]/g, (letter) => `#${letter.codePointAt(0) ?? 63};`);
}
