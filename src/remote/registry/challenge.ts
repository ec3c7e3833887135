/** What a registry wants to see before it answers (RFC 9110 §11.6.1; distribution specification, token authentication). */
export type Challenge =
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: URL; readonly service?: string; readonly scope?: string };

/** The first challenge of a header that we can meet; undefined for others. */
export function parseChallenge(header: string | undefined): Challenge | undefined {
  const text = header?.slice(0, 4096) ?? '';
  const [, kind = '', rest = ''] = /^\s*(\w+)\s*(.*)$/s.exec(text) ?? [];
  if (kind.toLowerCase() === 'basic') return { kind: 'basic' };
  if (kind.toLowerCase() !== 'bearer') return undefined;
  const values = new Map(
    [...rest.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
  );
  const realm = URL.parse(values.get('realm') ?? '');
  const [service, scope] = [values.get('service'), values.get('scope')];
  if (realm === null || realm.protocol !== 'https:' || realm.username !== '' || realm.port !== '')
    return undefined;
  return {
    kind: 'bearer',
    realm,
    ...(service === undefined ? {} : { service }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/**
 * Whether a host that a registry names for its tokens is of the same house: the same, one of the same domain, or that
 * domain itself. Credentials go nowhere else.
 */
export function isOfHouse(realm: string, registry: string): boolean {
  const domain = registry.slice(registry.indexOf('.') + 1);
  if (realm === registry) return true;
  return domain.includes('.') && (realm === domain || realm.slice(realm.indexOf('.') + 1) === domain);
}
