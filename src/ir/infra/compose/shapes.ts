import { carriedAt, type Fields, guarded, mapFrom, textAt, truthAt } from '../dockerfile/fields.ts';
import { imageValue } from '../dockerfile/image.ts';
import { listOf } from '../make.ts';
import { type Entry, type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '../value.ts';

/** Changes a list of one thing into a list of maps, in whichever of its forms each is written; what is not known stays so. */
export type Shape = (value: InfraValue) => InfraValue;

/** The other forms in which Compose takes a setting of a service, as one. */
export const shapes: Readonly<Record<string, Shape>> = {
  environment: pairs,
  labels: pairs,
  ports: (value) => eachOf(value, portOf),
  volumes: (value) => eachOf(value, volumeOf),
  devices: (value) => eachOf(value, deviceOf),
  networks: named,
  secrets: (value) => eachOf(value, (item) => sourceOf(item)),
  configs: (value) => eachOf(value, (item) => sourceOf(item)),
  build: (value) => (value.kind === 'text' ? mapFrom({ context: value }, value.place) : value),
  env_file: asList,
  tmpfs: asList,
  dns: asList,
  security_opt: (value) =>
    eachOf(value, (item) =>
      item.kind === 'text' ? { ...item, text: item.text.replace('=', ':').toLowerCase() } : item,
    ),
  cap_add: (value) => eachOf(value, capability),
  cap_drop: (value) => eachOf(value, capability),
};

/** What an image is made of (`dockerfile/image.ts`). */
export function imageParts(value: InfraValue): InfraValue {
  return imageValue(value);
}

function asList(value: InfraValue): InfraValue {
  return value.kind === 'text' ? listOf([value], carriedAt(value.place)) : value;
}

function eachOf(value: InfraValue, change: Shape): InfraValue {
  if (value.kind !== 'list') return value;
  return { ...value, items: value.items.map(change) };
}

/** `CAP_SYS_ADMIN` and `sys_admin` are `SYS_ADMIN`. */
function capability(value: InfraValue): InfraValue {
  return value.kind === 'text' ? { ...value, text: value.text.toUpperCase().replace(/^CAP_/, '') } : value;
}

/** `A=b` and `A: b` as a list of names and values. */
function pairs(value: InfraValue): InfraValue {
  if (value.kind === 'list') return { ...value, items: value.items.map(pairOf) };
  if (value.kind !== 'map') return value;
  const items = [...value.entries].map(([key, { value: inner, place }]) => {
    const given = inner.kind === 'null' ? undefined : guarded(key, inner);
    return mapFrom({ name: textAt(key, place), value: given }, place, place);
  });
  return listOf(items, carriedAt(value.place), value.isOpen ? { isOpen: true } : {});
}

function pairOf(value: InfraValue): InfraValue {
  const { place } = value;
  if (value.kind === 'text') {
    const sign = value.text.indexOf('=');
    if (sign < 0) return mapFrom({ name: textAt(value.text, place) }, place);
    const name = value.text.slice(0, sign);
    const given = guarded(name, { ...value, text: value.text.slice(sign + 1) });
    return mapFrom({ name: textAt(name, place), value: given }, place);
  }
  const [first, ...rest] = value.kind === 'unknown' ? (value.parts ?? []) : [];
  if (value.kind !== 'unknown' || first?.kind !== 'text' || !first.text.includes('=')) return value;
  const sign = first.text.indexOf('=');
  const begun: InfraValue = { ...first, text: first.text.slice(sign + 1) };
  const name = first.text.slice(0, sign);
  const given = guarded(name, { ...value, parts: [begun, ...rest] });
  return mapFrom({ name: textAt(name, place), value: given }, place);
}

/** `[HOST:]PUBLISHED:TARGET[/PROTOCOL]`, or a map of these. */
function portOf(value: InfraValue): InfraValue {
  if (value.kind === 'number') return mapFrom({ target: value }, value.place);
  if (value.kind === 'map') return longPort(value);
  if (value.kind !== 'text') return value;
  const { place } = value;
  const found = /^(?:(\[[^\]]*\]|[^:[\]]*):)??(?:([\d-]*):)?([\d-]+)(?:\/(\w+))?$/.exec(value.text.trim());
  if (found === null)
    return { kind: 'unknown', why: 'syntax', detail: 'It is no port.', ...carriedAt(place) };
  const [, host, published, target = '', protocol] = found;
  return mapFrom(
    {
      target: textAt(target, place),
      published: published === undefined || published === '' ? undefined : textAt(published, place),
      host_ip: host === undefined ? undefined : textAt(host.replace(/^\[|\]$/g, ''), place),
      protocol: protocol === undefined ? undefined : textAt(protocol, place),
    },
    place,
  );
}

/** `published: 127.0.0.1:8080` names an address too. */
function longPort(value: MapValue): InfraValue {
  const published = value.entries.get('published');
  const [, host, port] =
    published?.value.kind === 'text' ? (/^(.+):([\d-]+)$/.exec(published.value.text) ?? []) : [];
  if (published === undefined || host === undefined || port === undefined) return value;
  const { place } = published;
  const entries = new Map(value.entries)
    .set('published', { ...published, value: textAt(port, place) })
    .set('host_ip', { value: textAt(host, place), place });
  return { ...value, entries };
}

/** `SOURCE:TARGET[:MODE]`, or a map of these. Of a part of the tree or the host `type` is `bind`, of a name `volume`. */
function volumeOf(value: InfraValue): InfraValue {
  if (value.kind === 'map') return boundVolume(value);
  const pieces = piecesOf(value);
  if (pieces === undefined) return value;
  const { place } = value;
  const [first, second, mode] = pieces;
  if (first === undefined) return value;
  if (second === undefined) return mapFrom({ type: textAt('volume', place), target: first }, place);
  const modes = mode?.kind === 'text' ? mode.text.split(',') : [];
  const propagation = modes.find((each) => /^r?(?:shared|slave|private)$/.test(each));
  const start = knownStart(first);
  return mapFrom(
    {
      type: /^[./~]|^[A-Za-z]:[\\/]/.test(start)
        ? textAt('bind', place)
        : start === ''
          ? undefined
          : textAt('volume', place),
      source: first,
      target: second,
      read_only: mode !== undefined && mode.kind !== 'text' ? mode : truthAt(modes.includes('ro'), place),
      propagation: propagation === undefined ? undefined : textAt(propagation, place),
    },
    place,
  );
}

function boundVolume(value: MapValue): InfraValue {
  const propagation = valueAt(value, 'bind', 'propagation');
  if (propagation === undefined) return value;
  return {
    ...value,
    entries: new Map<string, Entry>([
      ...value.entries,
      ['propagation', { value: propagation, place: propagation.place }],
    ]),
  };
}

/** A text taken apart at its colons, which may have unknown parts between; undefined for what is nothing of the kind. */
function piecesOf(value: InfraValue): readonly InfraValue[] | undefined {
  const parts = value.kind === 'text' ? [value] : value.kind === 'unknown' ? value.parts : undefined;
  if (parts === undefined) return undefined;
  const pieces: InfraValue[][] = [[]];
  for (const part of parts) {
    if (part.kind !== 'text') {
      pieces.at(-1)?.push(part);
      continue;
    }
    // `C:\data` is no boundary.
    for (const [i, text] of part.text.split(/(?<!^[A-Za-z]):/).entries()) {
      if (i > 0) pieces.push([]);
      if (text !== '') pieces.at(-1)?.push({ ...part, text });
    }
  }
  return pieces.map((piece) => joinedPiece(piece, value.place));
}

function joinedPiece(piece: readonly InfraValue[], place: Place): InfraValue {
  const [only] = piece;
  if (only === undefined) return textAt('', place);
  if (piece.length === 1) return { ...only, place };
  return {
    kind: 'unknown',
    why: 'variable',
    detail: 'A variable in it is not known.',
    origin: 'computed',
    place,
    parts: piece,
  };
}

function knownStart(value: InfraValue): string {
  if (value.kind === 'text') return value.text;
  const first = value.kind === 'unknown' ? value.parts?.[0] : undefined;
  return first?.kind === 'text' ? first.text : '';
}

/** `SOURCE:TARGET[:RIGHTS]` of a device. */
function deviceOf(value: InfraValue): InfraValue {
  if (value.kind !== 'text') return value;
  const [source = '', target] = value.text.split(':');
  const fields: Fields = {
    source: textAt(source, value.place),
    target: target === undefined ? undefined : textAt(target, value.place),
  };
  return mapFrom(fields, value.place);
}

function sourceOf(value: InfraValue): InfraValue {
  return value.kind === 'text' ? mapFrom({ source: value }, value.place) : value;
}

/** Names, as a list or as keys of a map, as a list of maps. */
function named(value: InfraValue): InfraValue {
  if (value.kind === 'list')
    return {
      ...value,
      items: value.items.map((item) => (isUnknown(item) ? item : mapFrom({ name: item }, item.place))),
    };
  if (value.kind !== 'map') return value;
  const items = [...value.entries].map(([key, { value: inner, place }]) => {
    const settings =
      inner.kind === 'map' ? Object.fromEntries([...inner.entries].map(([k, each]) => [k, each.value])) : {};
    return mapFrom({ ...settings, name: textAt(key, place) }, place);
  });
  return listOf(items, carriedAt(value.place));
}
