import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/path-traversal.ts';

export const pathTraversal: Weakness = {
  name: 'path-traversal',
  title: 'Path traversal',
  severity: 'high',
  // Of findings read in public applications 7 of 111 were true: most were checked by a function of the program, or named by it.
  confidence: 'medium',
  cwe: 22,
  owasp: ['A01:2021', 'A01:2025', 'API8:2023'],
  taints: { kinds: ['path'], trust: remote },
  what: 'Data from outside decides which file is read, written or deleted.',
  why: "With `..` or an absolute path in the data somebody reaches files that were not meant: secrets, code, other people's documents.",
  fix: [
    'Choose the file from a list, or by a key that is no path.',
    'Else resolve the path first and then check that it lies below the folder that is meant.',
  ],
  frameworks: {
    Flask: '`send_from_directory(folder, name)` or `werkzeug.utils.safe_join`.',
    Django: '`FileSystemStorage`, which refuses paths outside its root.',
    Express: '`res.sendFile(name, { root: folder })`.',
    'Node.js': '`const file = path.resolve(folder, name); if (!file.startsWith(folder + path.sep)) …`.',
    Python: '`file = (folder / name).resolve(); if not file.is_relative_to(folder): …`.',
    Java: '`root.resolve(name).normalize()`, then `startsWith(root)`, or `getCanonicalPath()` and the same.',
    Go: '`filepath.IsLocal(name)` before it is joined, or `os.OpenRoot(folder)`, which nothing leaves.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
    'https://owasp.org/www-community/attacks/Path_Traversal',
  ],
  samples,
};
