import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar, isSeq, parseAllDocuments, visit } from 'yaml';
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
    writeOut(document);
    const tests: unknown = document.toJS({ maxAliasCount: 1000 });
    return Array.isArray(tests) ? tests.filter((each) => typeof each === 'object' && each !== null) : [];
  });
}

/** Functions that are tags (`!Ref Key`) in their long form, as Guard reads them: JSON has no tags. */
function writeOut(document: Document): void {
  visit(document, (_, node) => {
    if (!(isScalar(node) || isMap(node) || isSeq(node)) || !/^![A-Za-z]/.test(node.tag ?? ''))
      return undefined;
    const name = (node.tag ?? '').slice(1);
    const plain = node.clone();
    delete plain.tag;
    return document.createNode({ [/^(?:Ref|Condition)$/.test(name) ? name : `Fn::${name}`]: plain });
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
