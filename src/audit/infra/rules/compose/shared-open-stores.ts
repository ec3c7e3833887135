import { fails, holds, type Subject, type Verdict } from '../../condition.ts';

/** Variables of images by which a data store asks nobody, and the values with which it does, by their manuals. */
const open: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/, /^(?!0$|no$|false$|$)/i],
  [/^ALLOW_EMPTY_PASSWORD$/, /^(?:yes|true|1)$/i],
  [/^ALLOW_ANONYMOUS_LOGIN$/, /^(?:yes|true|1)$/i],
  [/^POSTGRES_HOST_AUTH_METHOD$/, /^trust$/i],
  [/^xpack\.security\.enabled$/, /^false$/i],
  [/^plugins\.security\.disabled$/, /^true$/i],
  [/^DISABLE_SECURITY_PLUGIN$/, /^true$/i],
  [/^NEO4J_AUTH$/, /^none$/i],
  [/^GF_AUTH_ANONYMOUS_ORG_ROLE$/, /^(?:admin|editor)$/i],
  [/^INFLUXDB_HTTP_AUTH_ENABLED$/, /^false$/i],
  [/^DOCKER_INFLUXDB_INIT_AUTH$/, /^false$/i],
  [/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/, /^true$/i],
];

/** Whether a variable does not open a data store to everybody. */
export function asksWho({ view, place, path }: Subject): Verdict {
  const name = view.entries.get('name')?.value;
  const value = view.entries.get('value')?.value;
  if (name?.kind !== 'text' || value === undefined) return holds;
  const text =
    value.kind === 'text'
      ? value.text
      : value.kind === 'truth'
        ? String(value.truth)
        : value.kind === 'number'
          ? String(value.number)
          : undefined;
  const isOpen = text !== undefined && open.some(([named, off]) => named.test(name.text) && off.test(text));
  return isOpen ? fails({ place, path, written: name.text, says: `\`${name.text}\`.` }) : holds;
}
