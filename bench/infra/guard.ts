import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, Pair, parseAllDocuments, Scalar, visit, YAMLMap } from 'yaml';
import type { InfraCase, Unit } from './cases.ts';

interface GuardTest {
  readonly input?: unknown;
  readonly expectations?: { readonly rules?: Readonly<Record<string, string>> };
}

/** Tests of the registry of Guard rules, from a checkout: each input is a template. What is to be skipped is left out. */
export function guardUnits(checkout: string): readonly Unit[] {
  const rules = join(checkout, 'rules');
  if (!existsSync(rules)) return [];
  return readdirSync(rules, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /_tests?\.ya?ml$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .flatMap((file) => testsIn(readFileSync(file, 'utf8')).flatMap(unitOf));
}

function testsIn(text: string): readonly GuardTest[] {
  return parseAllDocuments(text, { logLevel: 'silent' }).flatMap((document) => {
    visit(document, { Node: (_key, node) => inWords(node) });
    const tests: unknown = document.toJS({ maxAliasCount: 1000 });
    return Array.isArray(tests) ? tests.filter((each) => typeof each === 'object' && each !== null) : [];
  });
}

function unitOf({ input, expectations }: GuardTest): readonly Unit[] {
  const cases = Object.entries(expectations?.rules ?? {})
    .filter(([, answer]) => answer === 'PASS' || answer === 'FAIL')
    .map(([name, answer]): InfraCase => {
      return { set: 'guard', platform: 'cloudformation', foreign: name, name, expected: answer === 'FAIL' };
    });
  if (cases.length === 0) return [];
  return [{ files: new Map([['template.json', JSON.stringify(input, undefined, 2)]]), cases }];
}

/** What a short form of a function (`!Ref Password`) stands for: `{ Ref: Password }`. */
function inWords(node: Node): Node | undefined {
  const [, name] = /^!([A-Z]\w+)$/.exec(node.tag ?? '') ?? [];
  if (name === undefined) return undefined;
  delete node.tag;
  const map = new YAMLMap();
  map.add(new Pair(new Scalar(/^(?:Ref|Condition)$/.test(name) ? name : `Fn::${name}`), node));
  return map;
}
