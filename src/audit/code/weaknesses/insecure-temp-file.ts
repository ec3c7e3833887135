import type { Weakness } from '../weakness.ts';
import { samples } from './samples/insecure-temp-file.ts';

export const insecureTempFile: Weakness = {
  name: 'insecure-temp-file',
  title: 'Temporary file that others can make first',
  severity: 'medium',
  confidence: 'high',
  cwe: 377,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'A temporary file is named first and made later, or has a name that can be guessed in a shared folder.',
  why: 'Another user of the machine puts a link there in between: files are overwritten or contents are read.',
  fix: ['Let the library make and open the file in one step.'],
  frameworks: {
    Python: '`tempfile.NamedTemporaryFile()`, `tempfile.mkstemp()`.',
    'Node.js': "`fs.mkdtemp(path.join(os.tmpdir(), 'shop-'))`.",
    Go: '`os.CreateTemp("", "upload-*")`, `os.MkdirTemp`.',
    Java: '`Files.createTempFile("upload", ".bin")`: only its owner reads it.',
  },
  references: ['https://cwe.mitre.org/data/definitions/377.html'],
  samples,
};
