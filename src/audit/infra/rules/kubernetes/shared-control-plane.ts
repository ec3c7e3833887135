import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import { kindsNamed } from '#ir/infra/vocabulary/vocabulary';
import { type Blame, fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { oncePerGraph } from '../../per-graph.ts';
import { wordOf } from '../../test-value.ts';
import { isNear } from './shared-graph.ts';

/** Whether the first provider of an encryption configuration, which writes, is not plain text. */
export function beginsEncrypted({ view, path }: Subject): Verdict {
  const first = valueAt(view, 'providers', 0);
  if (first?.kind !== 'map' || !first.entries.has('identity')) return holds;
  return fails({ place: first.place, path: `${path}.providers[0]`, written: 'providers', value: first });
}

/** Where tools put the authority of the whole cluster. */
const usualAuthorities: ReadonlySet<string> = new Set([
  '/etc/kubernetes/pki/ca.crt',
  '/etc/kubernetes/pki/ca.pem',
  '/etc/kubernetes/ssl/ca.crt',
  '/srv/kubernetes/ca.crt',
]);

/** Whether etcd trusts another authority than the API server does for its clients. */
export function hasOwnAuthority({ view, resource, views }: Subject): Verdict {
  const trusted = flagsOf(view, 'etcd', 'trusted-ca-file');
  if (trusted.length === 0) return holds;
  const ofClients = new Set(usualAuthorities);
  for (const { server, file } of clientAuthorities(views)) if (isNear(resource, server)) ofClients.add(file);
  const shared = trusted.filter(({ value }) => ofClients.has(wordOf(value) ?? ''));
  return shared.length === 0 ? holds : fails(...shared);
}

/** The authorities that API servers trust for their clients. */
const clientAuthorities = oncePerGraph((views) =>
  kindsNamed('kubernetes.workload')
    .flatMap((kind) => views.graph.ofKind(kind))
    .flatMap((server) =>
      flagsOf(views.of(server), 'kube-apiserver', 'client-ca-file').map(({ value }) => ({
        server,
        file: wordOf(value) ?? '',
      })),
    ),
);

function flagsOf(
  view: InfraValue,
  program: string,
  flag: string,
): readonly (Blame & { readonly value: InfraValue })[] {
  return itemsOf(valueAt(view, 'containers')).flatMap((container, i) => {
    const own = valueAt(container, 'program');
    const value = valueAt(container, 'flags', flag);
    if (value === undefined || own === undefined || wordOf(own) !== program) return [];
    const path = `containers[${i}].flags.${flag}`;
    return [{ place: value.place, path, written: `--${flag}`, value, item: `containers[${i}]` }];
  });
}
