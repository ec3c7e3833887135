import type { Weakness } from '../weakness.ts';
import { samples } from './samples/cors-any-origin.ts';

export const corsAnyOrigin: Weakness = {
  name: 'cors-any-origin',
  title: 'Any site may read answers',
  severity: 'medium',
  confidence: 'medium',
  cwe: 942,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: "Answers are given to scripts of any origin, perhaps with the visitor's cookies.",
  why: 'Any page that somebody visits reads your answers in their name.',
  fix: ['Name the origins that may; never reflect the `Origin` header together with credentials.'],
  frameworks: {
    FastAPI: "`CORSMiddleware(allow_origins=['https://shop.example'])`.",
    Flask: "`CORS(app, origins=['https://shop.example'])`.",
    Express: "`cors({ origin: 'https://shop.example' })`.",
    Go: 'list the origins: `cors.Options{AllowedOrigins: []string{"https://shop.example"}}`; no credentials for `*`.',
    Java: 'list the origins: `registry.addMapping("/api/**").allowedOrigins("https://shop.example")`.',
  },
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/11-Client-side_Testing/07-Testing_Cross_Origin_Resource_Sharing',
  ],
  samples,
};
