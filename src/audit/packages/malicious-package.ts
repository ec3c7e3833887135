import type { Rule } from '#model/rule';

/** A package that was made or taken over to do harm. */
export const maliciousPackage: Rule = {
  id: 'packages/malicious-package',
  family: 'packages',
  title: 'Malicious package',
  severity: 'critical',
  confidence: 'high',
  cwe: 506,
  owasp: ['A08:2021', 'A03:2025'],
  text: {
    what: 'The project names a package that was published, or taken over, to do harm to whoever installs it.',
    why: 'Such packages run when they are installed: they take keys, tokens and passwords of the machine, and leave doors open.',
    fix: [
      'Remove the package; do not upgrade it. Look why it is there: a name mistyped, or a private name that somebody took.',
      'Treat every machine that installed it as compromised, and rotate every secret that it held, from another machine.',
      'Look in lock files of earlier commits and in caches of your registry for it.',
    ],
    references: ['https://github.com/ossf/malicious-packages', 'https://osv.dev'],
  },
};
