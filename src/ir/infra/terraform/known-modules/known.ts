import { readHcl } from '#parse/hcl/read';
import type { HclFile } from '#parse/hcl/tree';
import { namedModule } from './named.ts';
import type { InputDefault, ModuleOutline } from './outline.ts';
import { outlines } from './outlines.ts';
import type { CallPlace } from './placed.ts';
import { placedIn } from './placed.ts';
import { holdingAt, type Newest, newestOf, wordsOf } from './version.ts';

/** A module that is not here, as its outline has it for one call. */
export interface KnownModule {
  readonly name: string;
  /** For people: the version whose defaults count, `5.1.0` or `below 6.0.0`. */
  readonly version: string;
  /** Whether the call leaves open which version it takes. */
  readonly isVersionOpen: boolean;
  /** Inputs that the call gives and of which nothing is known. */
  readonly unknownInputs: readonly string[];
  readonly file: HclFile;
}

/** Attributes of every call. */
const ofEveryCall: ReadonlySet<string> = new Set([
  'source',
  'version',
  'count',
  'for_each',
  'providers',
  'depends_on',
]);

const byName = new Map(outlines.map((each) => [each.source.toLowerCase(), each]));

/**
 * What is known of a module that is not here; undefined where that is nothing.
 *
 * @param version the constraint that the call gives; undefined where it gives none or none that can be read
 */
export function knownModule(
  source: string,
  version: string | undefined,
  call: CallPlace,
): KnownModule | undefined {
  const named = namedModule(source);
  const outline = named && byName.get(named.name.toLowerCase());
  if (named === undefined || outline === undefined) return undefined;
  const newest = newestOf(named.revision ?? version, outline.version);
  const given = call.block.body.attributes.map(({ name }) => name);
  return {
    name: outline.source,
    version: newest === undefined ? 'any version' : wordsOf(newest),
    isVersionOpen: newest?.isOpen ?? true,
    unknownInputs: given.filter((name) => !ofEveryCall.has(name) && !Object.hasOwn(outline.inputs, name)),
    file: placedIn(readOutline(textOf(outline, newest)), call),
  };
}

/** Of each outline there are as many texts as it has sets of defaults. */
const read = new Map<string, HclFile>();

function readOutline(text: string): HclFile {
  const file = read.get(text) ?? readHcl('', text);
  read.set(text, file);
  return file;
}

function textOf({ inputs, makes }: ModuleOutline, newest: Newest | undefined): string {
  const declared = Object.entries(inputs).map(([name, given]) => {
    const value = defaultAt(given, newest);
    return `variable "${name}" {\n${value === undefined ? '' : `  default = ${value}\n`}}\n`;
  });
  return `variable "unknown" {}\n${declared.join('')}${makes}`;
}

/** Undefined where versions differ and it is not known which one counts. */
function defaultAt(given: InputDefault, newest: Newest | undefined): string | undefined {
  if (typeof given === 'string') return given;
  const [only, ...others] = new Set(Object.values(given));
  if (others.length === 0) return only;
  return newest && holdingAt(given, newest);
}
