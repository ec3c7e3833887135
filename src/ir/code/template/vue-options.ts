import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';

/** The options of a component: where their object begins in the script, and the names of what is in them. */
export interface VueOptions {
  readonly start: number;
  readonly hasData: boolean;
  readonly hasSetup: boolean;
  readonly methods: readonly string[];
  readonly computed: readonly string[];
  readonly hooks: readonly string[];
}

/** Under this name a component's options are known to the code behind its scripts. */
const optionsName = 'ŏptions';
const instanceName = 'ŏself';

const hookNames: ReadonlySet<string> = new Set([
  'beforeCreate',
  'created',
  'beforeMount',
  'mounted',
  'beforeUpdate',
  'updated',
  'activated',
]);

/** The object that a component exports as its options, itself or in `defineComponent`. */
export function optionsIn(tree: SyntaxTree): VueOptions | undefined {
  for (const node of childrenOf(tree, 0)) {
    if (kindOf(tree, node) !== 'export_statement') continue;
    const value = objectIn(tree, childOf(tree, node, 'value'));
    if (value === undefined) continue;
    const parts = new Map(childrenOf(tree, value).map((part) => [nameOf(tree, part), part]));
    const namesIn = (option: string) => memberNames(tree, parts.get(option));
    return {
      start: tree.starts[value] ?? 0,
      hasData: parts.has('data'),
      hasSetup: parts.has('setup'),
      methods: namesIn('methods'),
      computed: namesIn('computed'),
      hooks: [...parts.keys()].filter((name) => hookNames.has(name)),
    };
  }
  return undefined;
}

function objectIn(tree: SyntaxTree, value: number): number | undefined {
  if (value < 0) return undefined;
  if (kindOf(tree, value) === 'object') return value;
  if (kindOf(tree, value) !== 'call_expression') return undefined;
  const [first = -1] = childrenOf(tree, childOf(tree, value, 'arguments'));
  return first >= 0 && kindOf(tree, first) === 'object' ? first : undefined;
}

function nameOf(tree: SyntaxTree, part: number): string {
  const name = childOf(tree, part, kindOf(tree, part) === 'method_definition' ? 'name' : 'key');
  return name < 0 ? '' : textOf(tree, name);
}

/** Names that a program can write after a dot. */
function memberNames(tree: SyntaxTree, part: number | undefined): readonly string[] {
  const value = part === undefined ? -1 : childOf(tree, part, 'value');
  if (value < 0 || kindOf(tree, value) !== 'object') return [];
  return childrenOf(tree, value)
    .map((each) => nameOf(tree, each))
    .filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
}

/** Gives the object its name, where it begins. */
export const naming = `${optionsName}=`;

/**
 * What a component does with its options when it is shown, as code: its data is the instance, methods and computed
 * values are of it, and hooks and methods run in any order.
 *
 */
export function runOf({ hasData, hasSetup, methods, computed, hooks }: VueOptions): {
  readonly before: string;
  readonly after: string;
} {
  const call = (owner: string, name: string) => `${owner}.${name}.call(${instanceName});`;
  const given = hasSetup ? `Object.assign(${instanceName},${optionsName}.setup());` : '';
  const own = methods.map((name) => `${instanceName}.${name}=${optionsName}.methods.${name};`);
  const runs = [
    ...computed.map(
      (name) => `${instanceName}.${name}=${optionsName}.computed.${name}.call(${instanceName});`,
    ),
    ...hooks.map((name) => call(optionsName, name)),
    ...methods.map((name) => call(`${optionsName}.methods`, name)),
  ];
  const data = hasData ? `${optionsName}.data()` : '{}';
  return {
    before: `\n;(function(){var ${instanceName}=${data};${given}${own.join('')}${instanceName}.$route=require("vue-router").useRoute();while(ŏagain){${runs.join('')}\n(function(){`,
    after: `}).call(${instanceName})}})();\n`,
  };
}
