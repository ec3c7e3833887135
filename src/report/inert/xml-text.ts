import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Foreign text for an element or a quoted attribute of XML 1.0, in one line. What XML cannot hold even as a reference
 * (controls, U+FFFE, U+FFFF; §2.2) is written out like every unseen character; commands of build services are broken.
 */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u{${character.charCodeAt(0).toString(16).toUpperCase()}}`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replaceAll('##', '#&#35;')
    .replaceAll('::', ':&#58;');
}
