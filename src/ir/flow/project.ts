import type { CodeModule, TypeName } from '../code/module.ts';

/** What an import leads to: a file of the project, or something of a library by its name. */
export type ImportTarget =
  | { readonly kind: 'module'; readonly module: number }
  | { readonly kind: 'external'; readonly path: string };

/** All modules of one language group, and how their names lead to each other. Modules are known by number. */
export interface Project {
  readonly modules: readonly CodeModule[];
  readonly moduleAt: (path: string) => number | undefined;
  /** The target of an import as written in a module. `names` tells whether the text is a package's submodule. */
  readonly resolve: (from: number, written: string) => ImportTarget;
  /** A submodule of a package by its name: `store` of `fryshop`. */
  readonly submodule: (module: number, name: string) => number | undefined;
  /** Names that a module declares or assigns to. */
  readonly globals: (module: number) => ReadonlySet<string>;
  /** Modules that a module takes all names of, the last import first. */
  readonly wildcards: (module: number) => readonly string[];
  /** What a name of a module means as a type: a class of the project, or something of a library. */
  readonly typeNamed: (module: number, type: TypeName) => TypeTarget | undefined;
  /** The global that holds what an annotated type says of who has it: `CurrentUser = Annotated[User, Depends(…)]`. */
  readonly annotationNamed: (module: number, type: TypeName) => GlobalId | undefined;
  /** What a name means as a class, where names of classes are values by themselves (Java); texts and numbers are classes there, too. */
  readonly classNamed?: (module: number, name: string) => TypeTarget;
  /** The classes of the project that inherit from this one, in a fixed order. */
  readonly subclasses: (target: ClassId) => readonly ClassId[];
  /** Where a name is declared that another file of the same package has (Go). */
  readonly declaredBeside?: (module: number, name: string) => GlobalId | undefined;
  /** The class that a part of it belongs to: methods may stand in other files than their type (Go). */
  readonly wholeOf?: (id: ClassId) => ClassId;
  /** Its bases, as far as they are known. */
  readonly bases: (target: ClassId) => readonly TypeTarget[];
}

/** A class of the program, by the number of its module and its own there. */
export interface ClassId {
  readonly module: number;
  readonly class: number;
}

/** A variable of a module. */
export interface GlobalId {
  readonly module: number;
  readonly name: string;
}

/** What a name of a type stands for: a class of the program or a thing of a library. */
export type TypeTarget =
  | ({ readonly kind: 'class' } & ClassId)
  | { readonly kind: 'external'; readonly path: string };
