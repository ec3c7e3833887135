import type { InfraValue } from '../value.ts';
import { type ArmExpression, parseExpression } from './expression.ts';
import type { Scope } from './scope.ts';

/**
 * A name by which two expressions are told to be the same, whether their value is known or not, in small letters:
 * `concat(parameters('a'), '/x')` is `{parameters('a')}/x`. For names of resources, which are not told apart by case.
 */
export function symbolOf(value: InfraValue | undefined, scope: Scope): string {
  if (value?.kind === 'number') return String(value.number);
  if (value?.kind !== 'text') return '{}';
  const parsed = parseExpression(value.text);
  const symbol = parsed === undefined ? value.text : symbolIn(parsed, scope, 0);
  return symbol.toLowerCase();
}

/** The same of an expression. */
export function symbolIn(expression: ArmExpression, scope: Scope, depth: number): string {
  if (depth > 16 || scope.program.steps++ > 1_000_000) return '{}';
  if (expression.kind === 'text') return expression.text;
  if (expression.kind === 'number') return String(expression.number);
  if (expression.kind === 'key')
    return `{${symbolIn(expression.of, scope, depth + 1)}.${symbolIn(expression.key, scope, depth + 1)}}`;
  const { name, args } = expression;
  const [first] = args;
  if (name === 'parameters' || name === 'variables') {
    const named = first?.kind === 'text' ? first.text.toLowerCase() : '';
    return name === 'parameters' ? parameterSymbol(named, scope) : variableSymbol(named, scope, depth);
  }
  const parts = args.map((arg) => symbolIn(arg, scope, depth + 1));
  if (name === 'concat') return parts.join('');
  if (name === 'format') return formatted(parts);
  if (name === 'copyindex')
    return String(scope.copies.get(first?.kind === 'text' ? first.text : '') ?? '{copyindex}');
  if (name === 'tolower' || name === 'string') return parts[0] ?? '';
  return `{${name}(${parts.join(',')})}`;
}

function parameterSymbol(name: string, { parameters }: Scope): string {
  const value = parameters.get(name);
  return value?.kind === 'text' ? value.text : `{parameters(${name})}`;
}

function variableSymbol(name: string, scope: Scope, depth: number): string {
  const value = scope.variables.get(name);
  if (value?.kind !== 'text' || scope.open.includes(name)) return `{variables(${name})}`;
  const parsed = parseExpression(value.text);
  if (parsed === undefined) return value.text;
  return symbolIn(parsed, { ...scope, open: [...scope.open, name] }, depth + 1);
}

/** `{0}` and `{1:D2}` are arguments. */
export function formatted([pattern = '', ...args]: readonly string[]): string {
  return pattern.replace(/\{(\d+)(?::[^}]*)?\}/g, (_whole, index: string) => args[Number(index)] ?? '');
}
