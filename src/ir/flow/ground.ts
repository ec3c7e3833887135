import type { CodeClass, CodeFunction } from '../code/module.ts';
import type { Library } from './library.ts';
import { type ModelledFunction, openModelledFunctions } from './modelled-functions.ts';
import type { SourceKind } from './models.ts';
import { maskFrom } from './parameter-types.ts';
import type { ClassId, Project } from './project.ts';
import { openShared, type Shared } from './shared.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import { goTypes, javaTypes, pythonTypes, scriptTypes } from './type-names.ts';
import type { Place, Taint } from './value.ts';

/** What can be asked of a program without reading any function of it. */
export interface Ground extends Shared {
  readonly project: Project;
  readonly library: Library;
  readonly isPython: boolean;
  readonly isJava: boolean;
  readonly isGo: boolean;
  /** What the language calls the types of literals: `string` is `builtins.str`. */
  readonly typeNames: Readonly<Record<string, string>>;
  readonly functionAt: (module: number, number: number) => CodeFunction;
  readonly classAt: (id: ClassId) => CodeClass;
  readonly modelOf: (module: number, number: number) => ModelledFunction | undefined;
  readonly source: (kind: SourceKind, place: Place, name: string) => Taint;
}

/** @param wake is told who read something shared that has changed */
export function openGround(project: Project, library: Library, wake: (reader: string) => void): Ground {
  const isPython = project.modules[0]?.language === 'python';
  const isJava = project.modules[0]?.language === 'java';
  const isGo = project.modules[0]?.language === 'go';
  // There objects share nothing that a key could reach.
  const all = isJava || isGo ? allKinds & ~maskOf(['prototype']) : allKinds;
  return {
    ...openShared(wake),
    project,
    library,
    isPython,
    isJava,
    isGo,
    modelOf: openModelledFunctions(project.modules, library.project),
    typeNames: isPython ? pythonTypes : isJava ? javaTypes : isGo ? goTypes : scriptTypes,
    functionAt(module, number) {
      const fn = project.modules[module]?.functions[number];
      if (fn === undefined) throw new Error(`module ${module} has no function ${number}`);
      return fn;
    },
    classAt({ module, class: number }) {
      const found = project.modules[module]?.classes[number];
      if (found === undefined) throw new Error(`module ${module} has no class ${number}`);
      return found;
    },
    source: (kind, place, name) => ({
      origin: {
        kind: 'source',
        id: `s:${kind}:${place.module}:${place.start}:${place.end}`,
        source: kind,
        place,
        name,
      },
      mask: isPython || isGo ? maskFrom(kind) & all : all,
      steps: undefined,
    }),
  };
}
