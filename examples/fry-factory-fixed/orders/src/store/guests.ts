import { database, query } from '../database.js'
import { pinDigest, pinMatches } from '../lib/cards.js'

export function add(email: string, pin: string): void {
  database().run('insert into guests values (?, ?)', [email, pinDigest(pin)])
}

export function matches(email: string, pin: string): boolean {
  const [guest] = query('select pin from guests where email = ?', [email])
  return guest !== undefined && pinMatches(pin, String(guest.pin))
}
