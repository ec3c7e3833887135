import { uploads } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/unrestricted-upload.ts';

export const unrestrictedUpload: Weakness = {
  name: 'unrestricted-upload',
  title: 'Upload under the name that the client chose',
  severity: 'medium',
  confidence: 'medium',
  cwe: 434,
  owasp: ['A04:2021', 'A06:2025', 'API8:2023'],
  taints: { kinds: [], trust: uploads },
  what: 'An uploaded file is stored under a name and a type that the sender decides.',
  why: 'Somebody stores a page or a program that the server then shows or runs.',
  fix: [
    'Choose the name yourself, allow a list of types, look at the content, and keep uploads outside the folder that is served.',
  ],
  frameworks: {
    Flask: '`secure_filename` and a list of extensions.',
    multer: '`fileFilter`, and a `filename` of your own.',
    Java: 'a name of your own (`UUID.randomUUID()`), an ending of a fixed list, a folder that nothing is served from.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html'],
  samples,
};
