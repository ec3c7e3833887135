import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { distributionOf } from './release.ts';
import { type Stanza, stanzasIn } from './stanzas.ts';

const tail = /(?:var|usr)\/lib\/(?:dpkg|opkg)\/(?:status(?:\.d\/[^/]+)?)$/;

/** `var/lib/dpkg/status`, and of images without a package manager `status.d/*`: packages that are installed. */
export function readDpkg(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const { stanzas, brokenLine } = stanzasIn(file.text);
  if (brokenLine !== undefined)
    return broken(brokenLine, 'It is no list of packages: the line has neither a key nor goes on.');
  const distribution = distributionOf(file.path, tail, near);
  const draft = openDraft(file, 'os/dpkg', distribution?.ecosystem ?? 'generic');
  const places = new Map<string, number>();
  const taken = stanzas.map((stanza) => {
    const position = isInstalled(stanza, file.path) ? add(stanza) : undefined;
    if (position !== undefined) places.set(stanza.values.get('Package') ?? '', position);
    return position;
  });
  for (const [i, { values }] of stanzas.entries())
    for (const key of ['Pre-Depends', 'Depends'])
      for (const need of needsIn(values.get(key))) draft.needs(taken[i], places.get(need));
  return draft.finish();

  function add({ values, line }: Stanza): number | undefined {
    const [name, version] = [values.get('Package'), values.get('Version')];
    if (!name || !version) {
      draft.doubt(line, 'An entry has no name or no version.');
      return undefined;
    }
    const source = /^(\S+)(?:\s+\(([^)]+)\))?/.exec(values.get('Source') ?? '');
    return draft.add({
      name,
      version,
      release: distribution?.release,
      sourceName: source?.[1] ?? name,
      sourceVersion: source?.[2] ?? version,
      scope: 'production',
      line,
    });
  }
}

/** What was removed and left only its settings is not there. Files of `status.d` have no such word. */
function isInstalled({ values }: Stanza, path: string): boolean {
  const status = values.get('Status');
  return status === undefined ? /(?:^|\/)status\.d\//.test(path) : /\sinstalled$/.test(status);
}

/** Of alternatives the first that is installed would do; all are named. */
function needsIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[,|]/).flatMap((each) => /^\s*([a-z0-9][a-z0-9+.-]*)/.exec(each)?.[1] ?? []);
}
