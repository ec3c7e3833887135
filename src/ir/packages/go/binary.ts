import { Buffer } from 'node:buffer';
import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

const mark = Buffer.from('\xff Go buildinf:', 'latin1');
/** How far into a binary the mark is looked for; the linker puts it at the start of the data. */
const furthest = 64 * 1024 * 1024;

/** Whether this is a program that Go's linker wrote. */
export function isGoBinary({ bytes }: PackageFile): boolean {
  return isProgram(bytes) && placeOf(bytes) >= 0;
}

/** Whether bytes begin like a program of Linux, Windows or macOS. */
export function isProgram(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4, bytes.length)).toString('hex');
  return (
    start === '7f454c46' ||
    start.startsWith('4d5a') ||
    /^(?:cffaedfe|cefaedfe|feedfacf|feedface|cafebabe)$/.test(start)
  );
}

function placeOf(bytes: Uint8Array): number {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, furthest));
  // The linker aligns it; a copy of the mark within the code of a tool that looks for it is not aligned.
  for (let at = data.indexOf(mark); at >= 0; at = data.indexOf(mark, at + 1)) if (at % 16 === 0) return at;
  return -1;
}

/** A program built by Go 1.18 or later: its modules stand in it as text. */
export function readGoBinary(file: PackageFile): PackageInventory | Broken {
  const at = placeOf(file.bytes);
  const data = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  if (at < 0 || at + 32 > data.length) return broken(1, 'It holds no information on its build.');
  if (((data[at + 15] ?? 0) & 2) === 0)
    return broken(1, 'It was built by a Go before 1.18, whose modules only its own tools can tell.');
  const version = textAt(data, at + 32);
  const modules = version === undefined ? undefined : textAt(data, version.end);
  if (version === undefined || modules === undefined)
    return broken(1, 'The information on its build ends too early.');
  const draft = openDraft(file, 'go/binary', 'Go');
  const found = /^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)/.exec(version.text);
  if (found !== null)
    draft.add({ name: 'stdlib', version: found[1], relation: 'direct', scope: 'production', line: 1 });
  // Sixteen bytes before and behind mark the text for programs that look for it.
  const lines = modules.text
    .slice(16, -16)
    .split('\n')
    .map((line) => line.split('\t'));
  for (const [i, [kind, name, own, hash]] of lines.entries()) {
    if (kind !== 'dep' && kind !== 'mod') continue;
    const next = lines[i + 1];
    const [, by, version_, byHash] = next?.[0] === '=>' ? next : ['', name, own, hash];
    const isOwn = kind === 'mod';
    draft.add({
      name: by,
      version: version_ === '(devel)' ? undefined : version_,
      ...(isOwn ? { relation: 'root' } : {}),
      scope: 'production',
      line: 1,
      integrity: hashOf(byHash),
    });
  }
  return draft.finish();
}

function hashOf(text: string | undefined): readonly string[] {
  const found = /^h1:([A-Za-z0-9+/]{43}=)$/.exec(text ?? '');
  return found === null ? [] : [`h1-${Buffer.from(found[1] ?? '', 'base64').toString('hex')}`];
}

/** A text behind its length, which is written in seven bits a byte. */
function textAt(data: Buffer, start: number): { readonly text: string; readonly end: number } | undefined {
  let length = 0;
  let at = start;
  for (let shift = 0; ; shift += 7) {
    const byte = data[at++];
    if (byte === undefined || shift > 28) return undefined;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  return at + length > data.length
    ? undefined
    : { text: data.toString('utf8', at, at + length), end: at + length };
}
