import { openFunction } from '../builder.ts';
import type { CodeClass, CodeFunction, CodeModule, Parameter } from '../module.ts';
import { statementsClass } from './lower.ts';

/**
 * Gives mappers of MyBatis the parameters of the interfaces that they implement: each becomes a class below its interface, whose
 * methods call the statement of their name with a map of what they get. Other modules stay the same.
 */
export function withMappers(modules: readonly CodeModule[]): readonly CodeModule[] {
  if (!modules.some(isMapper)) return modules;
  const interfaces = new Map<string, CodeModule[]>();
  for (const module of modules)
    for (const { name } of module.exports) interfaces.set(name, [...(interfaces.get(name) ?? []), module]);
  return modules.map((module) => {
    const [namespace] = module.imports;
    if (!isMapper(module) || namespace === undefined) return module;
    const declared = nearest(interfaces.get(namespace) ?? [], module.path);
    return declared === undefined ? module : implemented(module, declared, namespace);
  });
}

function isMapper({ path, classes }: CodeModule): boolean {
  return path.endsWith('.xml') && classes[0]?.name === statementsClass;
}

/** Where several parts of a tree have the interface, the one that shares most of the path. */
function nearest(modules: readonly CodeModule[], path: string): CodeModule | undefined {
  const shared = (other: string) => {
    let i = 0;
    while (i < path.length && path[i] === other[i]) i++;
    return i;
  };
  return modules.toSorted((a, b) => shared(b.path) - shared(a.path))[0];
}

function implemented(mapper: CodeModule, declared: CodeModule, namespace: string): CodeModule {
  const local = declared.exports.find(({ name }) => name === namespace)?.local;
  const above = declared.classes.find(({ name }) => name === local);
  const [statements] = mapper.classes;
  const [module] = mapper.functions;
  if (above === undefined || statements === undefined || module === undefined) return mapper;
  const functions = [...mapper.functions];
  const methods = above.methods.flatMap(({ name, function: number }): CodeClass['methods'] => {
    const method = declared.functions[number];
    const statement = statements.methods.find((each) => each.name === name)?.function;
    if (method?.abstract !== true || statement === undefined) return [];
    const { start, end } = functions[statement] ?? module;
    return [
      {
        name,
        function: functions.push(caller(method, statement, { start, end }, mapper.classes.length)) - 1,
      },
    ];
  });
  const dot = namespace.lastIndexOf('.');
  const name = `${namespace.slice(dot + 1)}Statements`;
  const made: CodeClass = {
    start: statements.start,
    end: statements.end,
    name,
    bases: [{ name: namespace }],
    methods,
    fields: [],
  };
  return {
    ...mapper,
    functions,
    classes: [...mapper.classes, made],
    // Types of parameters mean what they mean to the interface.
    imports: [...declared.imports],
    exports: [{ name: `${namespace.slice(0, dot + 1)}${name}`, local: name }],
  };
}

/** A method that calls a statement with its parameters by name; a single one without a name of its own is the map itself. */
function caller(
  method: CodeFunction,
  statement: number,
  span: { readonly start: number; readonly end: number },
  number: number,
): CodeFunction {
  const code = openFunction();
  const slots = method.parameters.map(({ name }) => code.variable(`${name}#`, name));
  const [only] = method.parameters;
  let given = slots[0];
  if (method.parameters.length !== 1 || (only !== undefined && nameOf(only) !== undefined)) {
    given = code.temp();
    const entries = method.parameters.map((parameter, i) => {
      const key = code.temp();
      code.emit({ op: 'constant', to: key, value: nameOf(parameter) ?? parameter.name }, span);
      return { key, value: slots[i] ?? key };
    });
    code.emit({ op: 'map', to: given, entries }, span);
  }
  const callee = code.temp();
  code.emit({ op: 'function', to: callee, function: statement }, span);
  code.emit({ op: 'call', to: code.temp(), callee, args: [{ value: given ?? callee }] }, span);
  return code.build({
    ...span,
    name: method.name,
    kind: 'method',
    parameters: method.parameters.map(({ slot: _, ...parameter }) => ({
      ...parameter,
      id: `${parameter.name}#`,
    })),
    cells: [],
    captures: [],
    async: false,
    generator: false,
    thisKind: 'own',
    class: number,
    ...(method.returns === undefined ? {} : { returns: method.returns }),
  });
}

/** `@Param("name") String name`. */
function nameOf({ decorators = [] }: Parameter): string | undefined {
  return decorators.find(({ name }) => /(?:^|\.)Param$/.test(name))?.text;
}
