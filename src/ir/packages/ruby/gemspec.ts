import type { PackageInventory } from '#model/component';
import { openLines } from '#parse/value/lines';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import { besides, folderOf, type Neighbours, type PackageFile } from '../extractor.ts';
import { exactIn } from './gemfile.ts';

/** `*.gemspec`, of a gem that is installed or in work. It is a program, and is not run. */
export function readGemspec(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const { text } = file;
  const [name, line] = assigned(text, 'name');
  const [version] = assigned(text, 'version');
  if (name === undefined) return broken(1, 'It names no gem.');
  const draft = openDraft(file, 'ruby/gemspec', 'RubyGems');
  const isInstalled = /(?:^|\/)specifications\//.test(file.path);
  const known = version ?? constantVersion(file, near);
  if (known === undefined) draft.doubt(line, 'Its version is computed when it runs, which we do not do.');
  const own = draft.add({
    name,
    version: known,
    ...(!isInstalled && { relation: 'root', scope: 'production' }),
    line,
    licence: licenceIn(text),
  });
  if (isInstalled) return draft.finish();
  const pattern =
    /^[^#\n]*\.add_(runtime_|development_)?dependency[\s(]+(?:%q<([^>]+)>|['"]([^'"]+)['"])(?:\.freeze)?([^\n]*)$/gm;
  const lineAt = openLines(text);
  for (const found of text.matchAll(pattern)) {
    const [, kind, quoted, plain, rest = ''] = found;
    const range =
      [...rest.matchAll(/['"<]([^'">]*\d[^'">]*)['">]/g)].map(([, one]) => one).join(', ') || undefined;
    draft.needs(
      own,
      draft.add({
        name: quoted ?? plain,
        range,
        version: exactIn(range),
        scope: kind === 'development_' ? 'development' : 'production',
        relation: 'direct',
        line: lineAt(found.index),
      }),
    );
  }
  return draft.finish();
}

function assigned(text: string, key: string): readonly [string | undefined, number] {
  const found = new RegExp(
    `^[ \\t]*\\w+\\.${key}[ \\t]*=[ \\t]*(?:Gem::Version\\.new[( ]{0,3})?(?:%q\\{([^}]+)\\}|['"]([^'"#]+)['"])`,
    'm',
  ).exec(text);
  return found === null
    ? [undefined, 1]
    : [found[1] ?? found[2], openLines(text)(found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0))];
}

/** `VERSION = "1.2.3"` of the file that is usually required for it: `lib/<name>/version.rb`. */
function constantVersion(file: PackageFile, near: Neighbours): string | undefined {
  const required = /require(?:_relative)?[ (]{0,9}['"]((?:\.\/)?[\w./-]*version)['"]/.exec(file.text)?.[1];
  const path =
    required === undefined
      ? undefined
      : [besides(file.path, `${required}.rb`), besides(file.path, `lib/${required}.rb`)].find(
          (each) => near.at(each ?? '') !== undefined,
        );
  const found =
    path === undefined
      ? near
          .named('version.rb')
          .find((each) => each.path.startsWith(`${folderOf(file.path)}/lib/`.replace(/^\//, '')))
      : near.at(path);
  return /\bVERSION\s*=\s*['"]([^'"]+)['"]/.exec(found?.text ?? '')?.[1];
}

function licenceIn(text: string): string | undefined {
  const found = /\.licenses?[ \t]*=[ \t]*(\[[^\]\n]*\]|['"][^'"]+['"])/.exec(text)?.[1];
  const names = [...(found ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(([, name]) => name);
  return names.length > 0 ? names.join(' OR ') : undefined;
}
