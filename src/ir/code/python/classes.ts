import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import type { CodeClass } from '../module.ts';
import { type Context, lowerExpression, lowerStatements, scopeOf, spanOf } from './context.ts';
import { parseType, qualified, typeOf } from './functions.ts';

/** A class: its body runs in the function around it; what it assigns are fields of the class. */
export function lowerClass(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const number = file.classes.push(undefined) - 1;
  const name = qualified(context, textOf(tree, childOf(tree, node, 'name')));
  const superclasses = childOf(tree, node, 'superclasses');
  const baseNodes =
    superclasses < 0
      ? []
      : childrenOf(tree, superclasses).filter((child) => kindOf(tree, child) !== 'keyword_argument');
  const bases = baseNodes.map((base) => lowerExpression(context, base));
  const to = code.hidden();
  const made = code.temp();
  code.emit({ op: 'class', to: made, class: number, bases }, spanOf(tree, node));
  code.emit({ op: 'copy', to, from: made }, spanOf(tree, node));
  const body: Context = {
    ...context,
    scope: scopeOf(file, node),
    name,
    class: number,
    isClassBody: true,
    classValue: to,
  };
  const statements = childrenOf(tree, childOf(tree, node, 'body'));
  const members = statements.flatMap((statement) => membersOf(tree, statement));
  const before = file.functions.length;
  lowerStatements(body, statements);
  const methods = methodsIn(
    file.functions.slice(before).map((_, i) => before + i),
    body,
    members,
  );
  file.classes[number] = {
    ...spanOf(tree, node),
    name,
    bases: baseNodes.map((base) => parseType(textOf(tree, base))),
    methods,
    fields: statements.flatMap((statement) => fieldsOf(tree, statement)),
  };
  return to;
}

interface Member {
  readonly name: string;
  readonly start: number;
  readonly static: boolean;
}

function membersOf(tree: SyntaxTree, statement: number): Member[] {
  const kind = kindOf(tree, statement);
  const definition = kind === 'decorated_definition' ? childOf(tree, statement, 'definition') : statement;
  if (kindOf(tree, definition) !== 'function_definition') return [];
  const decorators =
    kind === 'decorated_definition'
      ? childrenOf(tree, statement)
          .filter((child) => kindOf(tree, child) === 'decorator')
          .map((child) => textOf(tree, child))
      : [];
  return [
    {
      name: textOf(tree, childOf(tree, definition, 'name')),
      start: tree.starts[definition] as number,
      static: decorators.includes('@staticmethod'),
    },
  ];
}

function methodsIn(
  numbers: readonly number[],
  { file }: Context,
  members: readonly Member[],
): CodeClass['methods'] {
  return members.flatMap((member) => {
    const number = numbers.find((each) => file.functions[each]?.start === member.start);
    return number === undefined
      ? []
      : [{ name: member.name, function: number, ...(member.static ? { static: true as const } : {}) }];
  });
}

/** `total: int = 0`, `objects = Manager()`. */
function fieldsOf(tree: SyntaxTree, statement: number): CodeClass['fields'] {
  if (kindOf(tree, statement) !== 'expression_statement') return [];
  const [assignment] = childrenOf(tree, statement);
  if (assignment === undefined || kindOf(tree, assignment) !== 'assignment') return [];
  const left = childOf(tree, assignment, 'left');
  const type = childOf(tree, assignment, 'type');
  if (kindOf(tree, left) !== 'identifier') return [];
  return [
    { name: textOf(tree, left), ...(type < 0 ? { static: true as const } : { type: typeOf(tree, type) }) },
  ];
}
