import type { Weakness } from '../weakness.ts';
import { samples } from './samples/world-writable-file.ts';

export const worldWritableFile: Weakness = {
  name: 'world-writable-file',
  title: 'File that everybody may change',
  severity: 'medium',
  confidence: 'high',
  cwe: 732,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'A file is made readable or writable for every user of the machine.',
  why: 'Any other program on the machine reads or replaces it.',
  fix: ['Give the owner alone the right: `0o600`, folders `0o700`.'],
  frameworks: {
    Go: '`os.WriteFile(name, data, 0o600)`; folders `0o700`.',
    Java: '`Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))`.',
    Python: '`os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)`; folders `0o700`.',
    'Node.js': '`fs.writeFile(path, text, { mode: 0o600 })`; folders `0o700`.',
  },
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  samples,
};
