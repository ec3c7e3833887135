import type { Weakness } from '../weakness.ts';
import { samples } from './samples/insecure-direct-object-reference.ts';

export const insecureDirectObjectReference: Weakness = {
  name: 'insecure-direct-object-reference',
  title: 'Record of another user by its number',
  severity: 'medium',
  confidence: 'low',
  cwe: 639,
  owasp: ['A01:2021', 'A01:2025', 'API1:2023'],
  what: 'A record is looked up by a number from the request alone, without asking whose it is.',
  why: 'Somebody counts through the numbers and reads or changes what belongs to others.',
  fix: ['Look up by owner and number together, or check the owner after reading.'],
  frameworks: {
    Python:
      'ask for the owner in the same query: `Order.query.filter_by(id=id, owner_id=current_user.id).first_or_404()`.',
    'Node.js':
      'ask for the owner in the same query: `Order.findOne({ where: { id, ownerId: req.user.id } })`.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Insecure_Direct_Object_Reference_Prevention_Cheat_Sheet.html',
  ],
  samples,
};
