import { numberTypes as goNumbers } from '../code/go/types.ts';
import { arrayType, numberTypes } from '../code/java/types.ts';
import type { CodeFunction, TypeName } from '../code/module.ts';
import { wholePath } from './access-path.ts';
import { instanceOf } from './classes.ts';
import { isConstrained, isOfNumbers } from './constraints.ts';
import { receiverIndex } from './frame.ts';
import type { Ground } from './ground.ts';
import { joinTaints } from './join.ts';
import type { CallbackParameter } from './models.ts';
import { isPythonNumber, scriptNumbers } from './parameter-types.ts';
import { parameterValue } from './read.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import type { Place, Value } from './value.ts';

const arguments_: CallbackParameter = { source: 'command-line' };

/** `public static void main(String[] args)`. */
function isMain({ name, static: isStatic, parameters }: CodeFunction): boolean {
  return (
    isStatic === true && name.endsWith('.main') && parameters.length === 1 && isTexts(parameters[0]?.type)
  );
}

function isTexts(type: TypeName | undefined): boolean {
  return type?.name === arrayType && type.of?.[0]?.name === 'String';
}

/** What a parameter is to a function that does not know who calls it: itself, of its type, perhaps from a framework. */
export function openParameters(ground: Ground): (module: number, fn: CodeFunction, index: number) => Value {
  const { project, library, isPython, isJava, isGo, source: sourceOf } = ground;

  const besides = library.entries.filter((entry) => entry.beside !== undefined);
  const numbers = isJava ? numberTypes : isGo ? goNumbers : scriptNumbers;
  const isNumber = (type: TypeName) => (isPython ? isPythonNumber(type) : numbers.has(type.name));

  return symbolic;

  function symbolic(module: number, fn: CodeFunction, index: number): Value {
    const value = parameterValue(index, wholePath, { mask: allKinds, steps: undefined });
    if (index === receiverIndex(fn) && fn.class !== undefined && fn.static !== true) {
      const id = { module, class: fn.class };
      return { ...value, refs: [...value.refs, { kind: 'typed', ...(project.wholeOf?.(id) ?? id) }] };
    }
    const type = fn.parameters[index]?.type;
    if (type !== undefined && isNumber(type))
      return {
        ...parameterValue(index, wholePath, { mask: maskOf(['amount', 'disclosure']), steps: undefined }),
        constants: undefined,
      };
    const parameter = fn.parameters[index];
    const target = type === undefined ? undefined : project.typeNamed(module, type);
    const model =
      (parameter === undefined ? undefined : decorated(module, parameter)) ??
      (isJava && isMain(fn) ? arguments_ : undefined) ??
      (target === undefined ? named(fn, index) : undefined) ??
      beside(module, fn, index);
    const refs = target === undefined ? value.refs : [...value.refs, instanceOf(library, target)];
    return model === undefined
      ? { ...value, refs }
      : given({ ...value, refs }, model, { module, start: fn.start, end: fn.start }, parameter?.name ?? '');
  }

  /** What a framework puts there because of a decorator: `@Body() order`. */
  function decorated(
    module: number,
    { decorators, type }: CodeFunction['parameters'][number],
  ): CallbackParameter | undefined {
    if (isJava && (isConstrained(project, module, decorators) || isOfNumbers(type))) return undefined;
    for (const { name, pipes = [] } of decorators ?? []) {
      if (pipes.some((pipe) => narrows(module, pipe))) return undefined;
      const target = project.typeNamed(module, { name });
      const model = target?.kind === 'external' ? library.decoratorOf(target.path) : undefined;
      if (model !== undefined) return model;
    }
    return undefined;
  }

  function narrows(module: number, name: string): boolean {
    const target = project.typeNamed(module, { name });
    return target?.kind === 'external' && library.isPipe(target.path);
  }

  /** `(req, res) => …` handles requests even where nobody sees who calls it. */
  function named(fn: CodeFunction, index: number): CallbackParameter | undefined {
    return library.namedParameters(fn.parameters.map(({ name }) => name))?.[index];
  }

  /** `find(OrderRequest request, StreamObserver<Order> answer)`: known by the type of what stands beside it. */
  function beside(module: number, fn: CodeFunction, index: number): CallbackParameter | undefined {
    if (index !== 0 || besides.length === 0 || fn.parameters.length !== 2) return undefined;
    const type = fn.parameters[1]?.type;
    const target = type === undefined ? undefined : project.typeNamed(module, type);
    if (target?.kind !== 'external') return undefined;
    return besides.find((entry) => entry.beside === target.path)?.parameters[0];
  }

  function given(value: Value, { source, type }: CallbackParameter, place: Place, name: string): Value {
    const typed: Value =
      type === undefined
        ? value
        : { ...value, refs: [...value.refs, { kind: 'instance', type: library.canonical(type) }] };
    return source === undefined
      ? typed
      : { ...typed, taints: joinTaints(typed.taints, [sourceOf(source, place, name)]) };
  }
}
