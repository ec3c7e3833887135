import {
  type Entry,
  type InfraValue,
  isUnknown,
  itemsOf,
  type MapValue,
  type Place,
  unknownLike,
  valueAt,
} from '../../value.ts';

/** Programs of Kubernetes whose flags rules ask for. */
const programs: ReadonlySet<string> = new Set([
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kubelet',
  'kube-proxy',
  'etcd',
]);

/** Most words of one command that are read. */
const mostWords = 400;

/** A command: which program of Kubernetes it runs, and its flags by name without dashes. */
export interface CommandLine {
  readonly program: string | undefined;
  readonly flags: MapValue;
}

/** A word of a command, and where it stands. */
interface Word {
  readonly text: string;
  readonly value: InfraValue;
  /** Whether a shell takes it for the beginning of another command. */
  readonly isBehindBreak: boolean;
}

/** What only starts another program, and options of those. */
const starters =
  /^(?:sh|bash|ash|dash|exec|env|sudo|nice|nohup|tini|dumb-init|hyperkube|flock|--|-\w+|\w+=.*)$/;

/** Reads `command` and `args` of a container; open where parts of them are not known. */
export function commandLineOf(container: MapValue): CommandLine {
  const lists = ['command', 'args'].flatMap((key) => container.entries.get(key) ?? []);
  const words = lists.flatMap(({ value }) => wordsOf(value)).slice(0, mostWords);
  const isOpen = lists.some(({ value }) => isPartly(value));
  const place = lists[0]?.place ?? container.place;
  const program = programOf(words, container);
  const flags = flagsOf(words, place, isOpen);
  return { program, flags: program === 'etcd' ? withVariables(flags, container) : flags };
}

/** etcd takes every flag by a variable too: `ETCD_CLIENT_CERT_AUTH`. */
function withVariables(flags: MapValue, container: MapValue): MapValue {
  const entries = new Map(flags.entries);
  let isOpen = flags.isOpen === true || container.entries.has('envFrom') || entries.has('config-file');
  for (const variable of itemsOf(container.entries.get('env')?.value)) {
    const name = valueAt(variable, 'name');
    if (name?.kind !== 'text') isOpen = true;
    else if (name.text.startsWith('ETCD_')) {
      const flag = name.text.slice('ETCD_'.length).toLowerCase().replaceAll('_', '-');
      const value =
        valueAt(variable, 'value') ?? unknownLike(variable, 'variable', 'It comes from elsewhere.');
      if (!entries.has(flag)) entries.set(flag, { value, place: variable.place, written: name.text });
    }
  }
  return { ...flags, entries, ...(isOpen ? { isOpen } : {}) };
}

function isPartly(value: InfraValue): boolean {
  return (
    isUnknown(value) || (value.kind === 'list' && (value.isOpen === true || value.items.some(isUnknown)))
  );
}

/** An item may be one word or a line for a shell. */
function wordsOf(value: InfraValue): readonly Word[] {
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item): readonly Word[] => {
    const word = (text: string, isBehindBreak = false): Word => ({ text, value: item, isBehindBreak });
    if (item.kind === 'number') return [word(String(item.number))];
    if (item.kind === 'truth') return [word(String(item.truth))];
    if (item.kind !== 'text') return [];
    const isLine = /\s--?\w/.test(item.text) && !/^--?[\w-]+=/.test(item.text);
    if (!isLine) return item.text === '' ? [] : [word(item.text)];
    let isBehindBreak = false;
    return (item.text.slice(0, 20_000).match(/[;&|\n]+|[^\s;&|\\]+/g) ?? [])
      .slice(0, mostWords)
      .flatMap((text) => {
        const made = word(text, isBehindBreak);
        isBehindBreak = /^[;&|\n]/.test(text);
        return isBehindBreak ? [] : [made];
      });
  });
}

/**
 * The first program that is one of them: the command itself, or what a shell starts in its script; without a command the
 * image tells.
 */
function programOf(words: readonly Word[], container: MapValue): string | undefined {
  let isStart = true;
  for (const { text, isBehindBreak } of words) {
    const base = text.slice(text.lastIndexOf('/') + 1);
    if ((isStart || isBehindBreak) && programs.has(base)) return base;
    isStart = (isStart || isBehindBreak) && starters.test(base);
  }
  if (container.entries.has('command')) return undefined;
  const image = container.entries.get('image')?.value;
  const name = image?.kind === 'text' ? /([^/:@]+)(?::[^/]*)?(?:@.*)?$/.exec(image.text)?.[1] : undefined;
  return name !== undefined && programs.has(name) ? name : undefined;
}

function flagsOf(words: readonly Word[], place: Place, isOpen: boolean): MapValue {
  const entries = new Map<string, Entry>();
  for (const [i, { text, value }] of words.entries()) {
    const [, name, given] = /^--?([A-Za-z][\w.-]*)(?:=([\s\S]*))?$/.exec(text) ?? [];
    if (name === undefined) continue;
    const next = words[i + 1]?.text;
    const own = given ?? (next === undefined || next.startsWith('-') ? 'true' : next);
    const { origin, place: at } = value;
    const plain = own.replace(/^(["'])(.*)\1$/, '$2');
    entries.set(name, {
      value: { kind: 'text', text: plain, origin, place: at },
      place: at,
      written: `--${name}`,
    });
  }
  return { kind: 'map', entries, origin: 'computed', place, ...(isOpen ? { isOpen } : {}) };
}
