import type { Weakness } from '../weakness.ts';
import { samples } from './samples/authorisation-by-assert.ts';

export const authorisationByAssert: Weakness = {
  name: 'authorisation-by-assert',
  title: 'Check that disappears with -O',
  severity: 'low',
  confidence: 'low',
  cwe: 617,
  owasp: ['A01:2021', 'A10:2025'],
  what: 'A right is checked by `assert`, which Python leaves out when it optimises.',
  why: 'With `-O` everybody has the right.',
  fix: ['Use `if not …: raise PermissionError`.'],
  frameworks: {
    Python: '`if not user.is_admin: raise PermissionDenied`: `python -O` takes assertions away.',
  },
  references: ['https://docs.python.org/3/reference/simple_stmts.html#the-assert-statement'],
  samples,
};
