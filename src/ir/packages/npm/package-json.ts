import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, isTrue, lineOf, textAt, textOf, type Value } from '#parse/value/value';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { aliasIn, askedBy, isVersion, licenceOf } from './manifest-needs.ts';
import { overridesIn } from './overrides.ts';

/** `package.json`: an installed package is itself, a manifest is the project and what it asks for. */
export function readPackageJson(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'npm/package-json', 'npm', document.doubts);
  const isInstalled = /(?:^|\/)node_modules\//.test(file.path);
  const name = textAt(value, 'name');
  const own =
    name === undefined
      ? undefined
      : draft.add({
          name,
          version: textAt(value, 'version'),
          ...(!isInstalled && { relation: 'root', scope: 'production' }),
          line: lineOf(at(value, 'name')),
          integrity: [],
          licence: licenceOf(value),
          registry: textAt(value, '_resolved'),
          isPrivate: isTrue(at(value, 'private')),
          // npm up to 6 wrote into installed packages what their authors say; `false` where they say nothing.
          ...(isInstalled && { deprecated: deprecatedIn(value) }),
        });
  if (isInstalled) return draft.finish();
  for (const each of ['engines', 'volta']) addNode(at(value, each, 'node'), each === 'volta', draft);
  for (const { name: asked, range, scope, line } of askedBy(value)) {
    const real = aliasIn(range) ?? { name: asked, range };
    const isExact = isVersion(real.range) && real.range.split('.').length >= 3;
    draft.needs(
      own,
      draft.add({
        name: real.name,
        range: real.range,
        ...(isExact && { version: real.range }),
        scope,
        relation: 'direct',
        line,
        ...(/^(?:https?|git|ssh|file|github)\b.*:/.test(real.range) && { registry: real.range }),
      }),
    );
  }
  const overrides = overridesIn(value);
  return { ...draft.finish(), ...(overrides.length > 0 && { overrides }) };
}

function deprecatedIn(manifest: Value): string | undefined {
  const words = textAt(manifest, 'deprecated');
  return words === undefined || /^(?:false|)$/.test(words) ? undefined : words;
}

/** `engines` asks for a range, `volta` pins. */
function addNode(node: Value | undefined, isPin: boolean, draft: Draft): void {
  const text = textOf(node)?.trim();
  if (text === undefined || text === '') return;
  draft.runtime({ name: 'node', ...(isPin ? { version: text } : { range: text }), line: lineOf(node) });
}
