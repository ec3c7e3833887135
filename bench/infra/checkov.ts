import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Resource } from '#ir/infra/resource';
import type { CasePlace, InfraCase, Unit } from './cases.ts';

/** Frameworks of Checkov whose tests are read. */
const frameworks = ['terraform', 'cloudformation', 'kubernetes', 'dockerfile'] as const;

/** Tests of Checkov's checks that have files of examples, from a checkout: each folder of examples is a tree. */
export function checkovUnits(checkout: string): readonly Unit[] {
  return frameworks.flatMap((framework) => {
    const ids = checkIds(join(checkout, 'checkov'), framework);
    const tests = filesBelow(join(checkout, 'tests', framework)).filter((file) =>
      /\/test_\w+\.py$/.test(file),
    );
    return tests.sort().flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const folder = file.slice(0, file.lastIndexOf('/'));
      return [...exampleUnits(text, folder, framework, ids), ...policyUnits(text, folder, framework, ids)];
    });
  });
}

type Framework = (typeof frameworks)[number];

/** Ids of checks by the name of their file: Python with an `id`, YAML with one in its metadata. */
function checkIds(sources: string, framework: Framework): ReadonlyMap<string, string> {
  const files = filesBelow(join(sources, framework, 'checks'));
  const found = new Map<string, string>();
  for (const file of files) {
    const name = /([^/]+)\.(?:py|ya?ml)$/.exec(file)?.[1];
    const id = /^\s*(?:.*\bcheck_id\s*=|id\s*=|id:|"id":)\s*["']?(CKV2?_\w+)/m.exec(
      readFileSync(file, 'utf8'),
    )?.[1];
    if (name !== undefined && id !== undefined) found.set(name, id);
  }
  return found;
}

/** Tests that run a check on `example_X` and list the resources that pass and fail. */
function exampleUnits(
  text: string,
  folder: string,
  framework: Framework,
  ids: ReadonlyMap<string, string>,
): readonly Unit[] {
  const name = /^from checkov\.[\w.]+\.(\w+) import check/m.exec(text)?.[1];
  const id = ids.get(name ?? '');
  if (name === undefined || id === undefined) return [];
  return text.split(/^\s+def test/m).flatMap((part): readonly Unit[] => {
    const example = /["'/](example\w*)["'/]/.exec(part)?.[1];
    const files = example === undefined ? undefined : treeOf(join(folder, example));
    if (files === undefined || files.size === 0) return [];
    const platform = platformOf(framework, id);
    const base = { set: 'checkov', platform, foreign: id, name } as const;
    const listed = [
      ...namesIn(part, /pass|success/).map((at) => caseAt(base, false, at, framework)),
      ...namesIn(part, /fail/).map((at) => caseAt(base, true, at, framework)),
    ];
    const cases = listed.length > 0 ? listed : casesByName(base, [...files.keys()]);
    return cases.length === 0 ? [] : [{ files, cases }];
  });
}

/** Tests of checks that are YAML: a folder of examples with `expected.yaml`. */
function policyUnits(
  text: string,
  folder: string,
  framework: Framework,
  ids: ReadonlyMap<string, string>,
): readonly Unit[] {
  return [...text.matchAll(/self\.go\(\s*["'](\w+)["'](?:\s*,\s*(?:check_name=)?["'](\w+)["'])?/g)].flatMap(
    ([, example = '', check = example]): readonly Unit[] => {
      const id = ids.get(check);
      const at = join(folder, 'resources', example);
      const expected = join(at, 'expected.yaml');
      const files = treeOf(at);
      if (id === undefined || files === undefined || !existsSync(expected)) return [];
      const { pass, fail }: Partial<Record<'pass' | 'fail', unknown>> =
        parse(readFileSync(expected, 'utf8')) ?? {};
      const base = { set: 'checkov', platform: platformOf(framework, id), foreign: id, name: check } as const;
      const cases = [
        ...textsIn(pass).map((each) => caseAt(base, false, each, framework)),
        ...textsIn(fail).map((each) => caseAt(base, true, each, framework)),
      ];
      return cases.length === 0 ? [] : [{ files, cases }];
    },
  );
}

type CaseBase = Omit<InfraCase, 'expected' | 'at'>;

function caseAt(base: CaseBase, expected: boolean, resource: string, framework: Framework): InfraCase {
  return { ...base, expected, at: placeOf(resource, framework) };
}

/** Where no resource is listed, files say by their names what they are. */
function casesByName(base: CaseBase, paths: readonly string[]): readonly InfraCase[] {
  return paths.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [isPass, isFail] = [/pass/i.test(name), /fail/i.test(name)];
    return isPass === isFail ? [] : [{ ...base, expected: isFail, at: { path } }];
  });
}

function placeOf(resource: string, framework: Framework): CasePlace {
  // `/failure/Dockerfile.RUN`: a file, and the instruction that is meant.
  if (framework === 'dockerfile') return { path: resource.replace(/^\//, '').replace(/\.[A-Z]*$/, '') };
  const isSame = { terraform: isTerraform, cloudformation: isTemplate, kubernetes: isManifest }[framework];
  return { resource, isSame: (each) => isSame(each, resource) };
}

function isTerraform({ address }: Resource, name: string): boolean {
  const plain = (text: string) =>
    text.replace(/\[[^\]]*\]/g, '').replace(/^(?:module\.\w+\.)*(?:data\.)?/, '');
  return plain(address) === plain(name);
}

/** `AWS::S3::Bucket.Name`. */
function isTemplate({ type, name: own }: Resource, name: string): boolean {
  // What SAM's types stand for has the name that they have.
  const [wanted = '', ...rest] = name.split('.');
  return rest.join('.') === own && (wanted === type || wanted.startsWith('AWS::Serverless::'));
}

/** `Pod.default.name`, and the containers in it, which some checks name after it. */
function isManifest({ type, name: own }: Resource, name: string): boolean {
  const [kind = '', , ...rest] = name.split('.');
  return kind === type.slice(type.lastIndexOf('/') + 1) && rest.join('.').split(' ')[0] === own;
}

function platformOf(framework: Framework, id: string): string {
  if (framework !== 'terraform') return framework;
  return `terraform/${/^CKV2?_([A-Z0-9]+)_/.exec(id)?.[1]?.toLowerCase() ?? 'other'}`;
}

/** Texts of the lists and sets of a Python test whose name fits. */
function namesIn(python: string, like: RegExp): readonly string[] {
  return [...python.matchAll(/^\s*(\w+)\s*=\s*(?:set\()?[[{]([^\]}]*(?:\[[^\]]*\][^\]}]*)*)[\]}]/gm)]
    .filter(([, name = '']) => like.test(name) && !/check/.test(name))
    .flatMap(([, , body = '']) => [...body.replace(/#.*$/gm, '').matchAll(/"([^"\n]+)"|'([^'\n]+)'/g)])
    .map(([, one, other]) => one ?? other ?? '');
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function treeOf(folder: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const files = filesBelow(folder).filter((file) => !file.endsWith('/expected.yaml'));
  return new Map(files.sort().map((file) => [relative(folder, file), readFileSync(file, 'utf8')]));
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.terraform/'))
    .map(({ parentPath, name }) => join(parentPath, name));
}
