import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/mass-assignment.ts';

export const massAssignment: Weakness = {
  name: 'mass-assignment',
  title: 'Mass assignment',
  severity: 'high',
  confidence: 'medium',
  cwe: 915,
  owasp: ['A08:2021', 'A08:2025', 'API3:2023'],
  taints: { kinds: ['assign'], trust: remote },
  what: 'All fields of a request are written into a stored record, whichever they are.',
  why: 'Somebody adds fields that the form does not have, such as a role, an owner or a price.',
  fix: ['Name the fields that may be changed and take only those.'],
  frameworks: {
    Django: "`ModelForm` or serializer with an explicit `fields`, not `'__all__'`.",
    Flask: 'take each field by its name.',
    Sequelize: "`update(values, { fields: ['name'] })`.",
    Mongoose: 'take each field by its name.',
    Java: 'bind to a record that has only the fields a user may set, or `binder.setAllowedFields("name", "city")` in an `@InitBinder`.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html'],
  samples,
};
