import { archives } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/zip-slip.ts';

export const zipSlip: Weakness = {
  name: 'zip-slip',
  title: 'Archive members may leave the folder',
  severity: 'high',
  confidence: 'high',
  cwe: 22,
  owasp: ['A01:2021', 'A01:2025', 'API8:2023'],
  taints: { kinds: ['archive'], trust: archives },
  more: { kinds: ['path'], trust: { archive: 'medium' } },
  covers: ['path-traversal'],
  what: 'Members of an archive are unpacked to the path that the archive itself gives.',
  why: "An archive with `../` in a member's name overwrites any file of the program: code, configuration, keys.",
  fix: [
    "Resolve each member's path and check that it lies below the target folder before writing.",
    'Refuse links in archives from others.',
  ],
  frameworks: {
    tarfile: "`tar.extractall(path, filter='data')`.",
    'Node.js': 'check `path.resolve(folder, entry.path).startsWith(folder + path.sep)`.',
    Java: '`folder.resolve(entry.getName()).normalize()`, then `startsWith(folder)`.',
    Go: '`filepath.IsLocal(file.Name)` before it is joined, or `os.OpenRoot(folder)`.',
  },
  references: ['https://snyk.io/research/zip-slip-vulnerability'],
  samples,
};
