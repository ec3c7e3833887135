import type { Rule } from '#model/rule';

/** A package of which an advisory says no more than that nobody cares for it. */
export const unmaintainedPackage: Rule = {
  id: 'packages/unmaintained-package',
  family: 'packages',
  title: 'Package that nobody maintains',
  severity: 'info',
  confidence: 'high',
  cwe: 1104,
  owasp: ['A06:2021', 'A03:2025'],
  text: {
    what: 'A database of advisories says that the package is no longer maintained, or has a notice about it.',
    why: 'Nothing is wrong with it that is known. What is found from now on will not be mended.',
    fix: ['Plan its replacement; the advisory often names one.'],
    references: ['https://rustsec.org'],
  },
};
