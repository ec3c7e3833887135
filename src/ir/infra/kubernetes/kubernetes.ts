import type { InfraPart, TreeFiles } from '../files.ts';
import { connected, indexOf } from './edges.ts';
import { charted } from './helm/helm.ts';
import { kustomized } from './kustomize/build.ts';
import { revalued } from './manifest.ts';
import { type Node, nodeOf, type Source } from './node.ts';
import { type KubernetesReading, manifestsOf, openReading } from './reading.ts';
import { resourceOf } from './resource-of.ts';
import { withVariables } from './variables.ts';

/** What the reader of manifests may be told. */
export interface KubernetesOptions {
  /** What Helm made of charts, by their folder: the text of `helm template`. Others are read without Helm. */
  readonly renderedCharts?: ReadonlyMap<string, string>;
}

/**
 * Reads the manifests, charts and kustomizations of a tree. What a kustomization uses is looked at as it comes out of the
 * overlays, each file else by itself.
 */
export function readKubernetes(files: TreeFiles, { renderedCharts }: KubernetesOptions = {}): InfraPart {
  const reading = openReading(files);
  const { roots, used } = kustomized(reading);
  const { charts, used: ofCharts } = charted(reading, renderedCharts);
  const ids = new Map<string, number>();
  const nodes: Node[] = [];
  for (const [root, all] of roots) {
    const source: Source = { root, format: 'kubernetes', isProgram: true };
    for (const each of all) nodes.push(nodeOf(revalued(each, withVariables(each.value)), source, ids));
  }
  for (const [root, all] of charts) {
    const source: Source = { root, format: 'helm', isProgram: true };
    for (const each of all) nodes.push(nodeOf(each, source, ids));
  }
  for (const path of files.paths) {
    if (used.has(path) || ofCharts.has(path) || !/\.(?:ya?ml|json)$/i.test(path)) continue;
    const source: Source = { root: path, format: 'kubernetes', isProgram: false };
    for (const each of manifestsOf(path, reading))
      nodes.push(nodeOf(revalued(each, withVariables(each.value)), source, ids));
  }
  return partOf(nodes, reading);
}

function partOf(nodes: readonly Node[], { gaps, notices, paths }: KubernetesReading): InfraPart {
  const index = indexOf(nodes);
  const resources = nodes.flatMap((node) => {
    const attributes = connected(node, index);
    return attributes.kind === 'map' ? [resourceOf(node, attributes)] : [];
  });
  return { resources, gaps, notices, paths: [...paths].sort() };
}
