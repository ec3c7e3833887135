import type { PackageInventory, Scope } from '#model/component';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

interface GemAsk {
  readonly name: string;
  readonly range?: string;
  readonly scope: Scope;
  readonly line: number;
  readonly address?: string;
}

/** `Gemfile` and `gems.rb`: lines of `gem` and the groups around them. It is a program, and is not run. */
export function readGemfile(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'ruby/gemfile', 'RubyGems');
  for (const { name, range, scope, line, address } of gemsIn(file.text))
    draft.add({ name, range, version: exactIn(range), scope, relation: 'direct', line, registry: address });
  return draft.finish();
}

/** The scope of each gem that a Gemfile names. */
export function scopesInGemfile(text: string): ReadonlyMap<string, Scope> {
  return new Map([...gemsIn(text)].map(({ name, scope }) => [name, scope]));
}

function* gemsIn(text: string): Generator<GemAsk> {
  const blocks: (Scope | undefined)[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.replace(/(^|\s)#(?!\{).*$/, '').trim();
    const group = /^group\b(.*?)\bdo\b/.exec(line);
    if (group !== null) blocks.push(scopeOf(group[1] ?? ''));
    else if (/\bdo(?:\s*\|[^|]*\|)?$/.test(line) || /^(?:if|unless|case|begin|def)\b/.test(line))
      blocks.push(undefined);
    else if (/^end\b/.test(line)) blocks.pop();
    const gem = /^gem[\s(]+['"]([^'"]+)['"](.*)$/.exec(line);
    if (gem === null) continue;
    const [, name = '', rest = ''] = gem;
    const own = /\bgroups?(?::|['"]?\s*=>)\s*(\[[^\]]*\]|:\w+|["']\w+["'])/.exec(rest)?.[1];
    const range = [...rest.matchAll(/(?<=^|,)\s*['"]([^'"]*\d[^'"]*)['"]/g)].map(([, one]) => one).join(', ');
    const address = /\b(?:git|path|github):\s*['"]([^'"]+)['"]/.exec(rest)?.[1];
    const scope =
      (own === undefined ? undefined : scopeOf(own)) ??
      blocks.findLast((each) => each !== undefined) ??
      'production';
    yield {
      name,
      ...(range !== '' && { range }),
      scope,
      line: i + 1,
      ...(address !== undefined && { address }),
    };
  }
}

function scopeOf(written: string): Scope {
  const names = [...written.matchAll(/[\w]+/g)]
    .map(([name]) => name)
    .filter((name) => name !== 'optional' && name !== 'true');
  if (names.includes('default') || names.includes('production')) return 'production';
  if (names.length > 0 && names.every((name) => name === 'test')) return 'test';
  return names.some((name) =>
    ['development', 'test', 'ci', 'lint', 'docs', 'doc', 'rubocop', 'debug'].includes(name),
  )
    ? 'development'
    : 'optional';
}

/** The only version that a requirement of RubyGems allows: a number without an operator, or behind `=`. */
export function exactIn(range: string | undefined): string | undefined {
  return /^=?\s*(\d[\w.]*)$/.exec(range ?? '')?.[1];
}
