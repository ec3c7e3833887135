import { vouchers } from './database.js'
import { pinDigest } from './lib/cards.js'
import * as guests from './store/guests.js'
import { insert } from './store/orders.js'

/** Order references are plain UUIDs, so that they can be quoted on the phone without guessing a neighbour's. */
const ORDERS = [
  ['0b0e5a52-6a31-4c0f-9d6a-0d8a5b8a7c11', 'maya@fry-factory.example', 'classic', 2, 'delivered', 'Ring twice'],
  ['5f2d8f7e-93f4-4b8e-8b0e-6f6f1a5f2c42', 'maya@fry-factory.example', 'truffle', 1, 'frying', ''],
  ['c2a1d6b4-1e57-4f39-a6a5-4f0b8f3f9e73', 'otto@fry-factory.example', 'belgian', 3, 'delivered', 'Extra mayonnaise'],
] as const

const GUESTS = [
  ['maya@fry-factory.example', '2580'],
  ['otto@fry-factory.example', '1470'],
] as const

export async function seed(): Promise<void> {
  for (const [ref, email, item, amount, status, note] of ORDERS) insert({ ref, email, item, amount, status, note })
  for (const [email, pin] of GUESTS) guests.add(email, pin)
  await vouchers.insertAsync({ code: 'CRISPY5', pin: pinDigest('4071'), cents: 500 })
}
