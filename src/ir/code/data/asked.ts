import type { Instruction } from '../instruction.ts';
import type { CodeModule } from '../module.ts';
import { dataFormatOf, isEnvironment } from './format.ts';

/** Which data files code may read: by the last part of their path, and whether it reads an environment from one. */
export interface AskedData {
  readonly names: ReadonlySet<string>;
  readonly environment: boolean;
}

/** What the texts and imports of a program name. Only such files are read: of most trees' data nobody asks. */
export function dataAskedBy(modules: readonly CodeModule[]): AskedData {
  const names = new Set<string>();
  let environment = false;
  const note = (text: string) => {
    const name = text.slice(text.lastIndexOf('/') + 1);
    if (name.length < 100 && dataFormatOf(name) !== undefined) names.add(name);
  };
  for (const { imports, functions } of modules) {
    environment ||= imports.some((name) => loaders.test(name));
    for (const { blocks } of functions) {
      const bundles = blocks.some(({ instructions }) => instructions.some(readsBundle));
      for (const { instructions } of blocks)
        for (const each of instructions)
          for (const text of textsOf(each)) {
            note(text);
            if (bundles) note(`${text.replaceAll('.', '/')}.properties`);
          }
    }
  }
  return { names, environment };
}

/** Libraries that read an environment from a file. */
const loaders =
  /^(?:dotenv|dotenv-expand|environ|environs|decouple|starlette\.config|pydantic_settings|@nestjs\/config)(?:$|[./])/;

/** `ResourceBundle.getBundle("app")` reads `app.properties`. */
function readsBundle(at: Instruction): boolean {
  return at.op === 'call-method' && at.name === 'getBundle';
}

function textsOf(at: Instruction): readonly string[] {
  if (at.op === 'constant') return typeof at.value === 'string' ? [at.value] : [];
  // `require('./config')` may be `config.json`.
  if (at.op === 'import' && at.module.startsWith('.')) return [at.module, `${at.module}.json`];
  return [];
}

/** Whether a file of the tree is one of those. */
export function isAsked({ names, environment }: AskedData, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return names.has(name) || (environment && isEnvironment(name));
}
