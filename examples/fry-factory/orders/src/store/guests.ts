import { database, query } from '../database.js'
import { pinDigest } from '../lib/cards.js'

export function add(email: string, pin: string): void {
  database().run('insert into guests values (?, ?)', [email, pinDigest(pin)])
}

export function matches(email: string, pin: string): boolean {
  return query('select email from guests where email = ? and pin = ?', [email, pinDigest(pin)]).length === 1
}
