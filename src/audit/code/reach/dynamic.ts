import type { Argument, Instruction } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import { openSlots, type Slots } from '../shape/slots.ts';

/** What a file loads by a name in a text, and where it works the name out. */
interface Loads {
  readonly loaded: readonly { readonly name: string; readonly start: number }[];
  readonly dynamic: readonly number[];
}

/** Calls that load something by its name. Of methods the receiver does not matter: names like these are seldom anything else. */
const loaders: Readonly<Record<string, RegExp>> = {
  python:
    /^(?:import_module|__import__|import_string|import_by_path|import_object|import_attribute|load_backend|iter_entry_points|entry_points|load_entry_point|resolve_name|locate|run_module|get_plugin|load_plugins?|discover_plugins)$/,
  javascript:
    /^(?:require|import|importFrom|requireFrom|importModule|importLazy|loadNpmTasks|loadTasks|requireUncached|importFresh)$/,
  java: /^(?:forName|loadClass|findClass|defineClass|newProxyInstance)$|^ServiceLoader$/,
  go: /^(?:Open|Lookup)$/,
};

/** Finds what a file loads by a text. @returns places from top to bottom */
export function dynamicLoads(module: CodeModule): Loads {
  const language = module.language === 'typescript' ? 'javascript' : module.language;
  const pattern = loaders[language];
  const loaded: { name: string; start: number }[] = [];
  const dynamic = new Set<number>();
  if (pattern === undefined) return { loaded, dynamic: [] };
  const isLoading = (at: Instruction) =>
    (at.op === 'call-method' && pattern.test(at.name)) ||
    ((at.op === 'load-global' || at.op === 'import') && pattern.test(at.name ?? ''));
  for (const fn of module.functions) {
    // Most functions load nothing.
    if (!fn.blocks.some(({ instructions }) => instructions.some(isLoading))) continue;
    for (const each of loadsOf(fn, language, pattern)) {
      if (each.name === undefined) dynamic.add(each.start);
      else loaded.push({ name: each.name, start: each.start });
    }
  }
  return { loaded, dynamic: [...dynamic].sort((a, b) => a - b) };
}

interface Load {
  readonly name?: string;
  readonly start: number;
}

function loadsOf(fn: CodeFunction, language: string, pattern: RegExp): readonly Load[] {
  const slots = openSlots(fn);
  return slots.instructions.flatMap((at): readonly Load[] => {
    if (at.op !== 'call' && at.op !== 'call-method') {
      // `const load = require`: who calls it then is not looked at.
      return language === 'javascript' && isHandedRequire(at, slots) ? [{ start: at.start }] : [];
    }
    const called = at.op === 'call-method' ? at.name : slots.wordsOf(at.callee).at(-1);
    if (called === undefined || !pattern.test(called)) return [];
    if (language === 'go')
      return slots.wordsOf(at.op === 'call-method' ? at.object : at.callee)[0] === 'plugin'
        ? [{ start: at.start }]
        : [];
    return loadOf(at.args[0], at.start, slots);
  });
}

/** By a text that stands there, from the folder of the program, or by whatever. */
function loadOf(first: Argument | undefined, start: number, slots: Slots): readonly Load[] {
  if (first === undefined) return [{ start }];
  const at = slots.madeBy(first.value);
  if (at?.op === 'constant') return typeof at.value === 'string' ? [{ name: at.value, start }] : [];
  const parts = at?.op === 'template' ? at.parts : [first.value];
  const words = parts.flatMap((part) => slots.wordsOf(part));
  if (words.some((word) => /^(?:__dirname|__filename|cwd|rootDir|import\.meta|dirname)$/.test(word)))
    return [];
  const head =
    at?.op === 'template'
      ? headOf(at.parts, slots)
      : at?.op === 'binary'
        ? headOf([at.left], slots)
        : undefined;
  if (head === undefined) return [{ start }];
  // What begins with a path is of the tree, what begins with a name and a dot or a slash is of that package.
  if (/^[./]/.test(head)) return [];
  const package_ = /^(@[^/]+\/[^/]+|[\w-]+)[./]/.exec(head)?.[1];
  return package_ === undefined ? [{ start }] : [{ name: package_, start }];
}

function headOf(parts: readonly number[], slots: Slots): string | undefined {
  const at = slots.madeBy(parts[0] ?? -1);
  if (at?.op === 'constant' && typeof at.value === 'string') return at.value;
  if (at?.op === 'binary') return headOf([at.left], slots);
  return at?.op === 'template' ? headOf(at.parts, slots) : undefined;
}

function isHandedRequire(at: Instruction, { madeBy }: Slots): boolean {
  const from =
    at.op === 'store-global' || at.op === 'store-cell' || at.op === 'copy' ? madeBy(at.from) : undefined;
  return from?.op === 'load-global' && from.name === 'require';
}
