import { kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { constantOf } from './literals.ts';
import { partsOf } from './types.ts';

/** How often something of each name is assigned to in a file, its declaration included. */
const counted = new WeakMap<SyntaxTree, ReadonlyMap<string, number>>();

const assignment =
  /([\w$]+)[\s\])]*(?:=(?!=)|[-+*/%&|^]=|<<=|>>>?=|\+\+|--)|(?:\+\+|--)\s*(?:this\s*\.\s*)?([\w$]+)/g;

/**
 * Whether a private field keeps the literal that it begins with: nothing in the file assigns to its name, and neither it
 * nor its class has an annotation by which something else would.
 */
export function staysAsDeclared(
  tree: SyntaxTree,
  { owner, member, value, name }: { owner: number; member: number; value: number; name: string },
): boolean {
  const literal = constantOf(tree, value)?.value;
  if (literal === undefined || literal === null) return false;
  return !isAnnotated(tree, owner) && !isAnnotated(tree, member) && assignmentsOf(tree).get(name) === 1;
}

/** `@WebServlet` says where a class is, and nothing of its fields. */
function isAnnotated(tree: SyntaxTree, node: number): boolean {
  const modifiers = partsOf(tree, node).find((child) => kindOf(tree, child) === 'modifiers');
  if (modifiers === undefined) return false;
  return /@(?!WebServlet\b|SuppressWarnings\b)/.test(textOf(tree, modifiers));
}

function assignmentsOf(tree: SyntaxTree): ReadonlyMap<string, number> {
  let counts = counted.get(tree);
  if (counts === undefined) {
    const found = new Map<string, number>();
    for (const [, before, behind] of tree.text.matchAll(assignment)) {
      const name = before ?? behind ?? '';
      found.set(name, (found.get(name) ?? 0) + 1);
    }
    counts = found;
    counted.set(tree, counts);
  }
  return counts;
}
