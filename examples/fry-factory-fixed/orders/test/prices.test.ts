import assert from 'node:assert/strict'
import { test } from 'node:test'
import { etag, pickupCode } from '../src/lib/cards.js'
import { total } from '../src/lib/prices.js'

const guest = { email: 'pim@home.nl', password: 'fries-for-tests', apiKey: 'xxxxxxxxxxxxxxxxxxxxxxxx' }

test('two classics cost seven euros', () => {
  assert.equal(total('classic', 2), 700)
})

test('an unknown dish costs nothing', () => {
  assert.equal(total('salad', 1), 0)
})

test('the etag of the empty string is its sha256', () => {
  assert.equal(etag(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('pick-up codes differ', () => {
  assert.notEqual(pickupCode(), pickupCode() + guest.email)
})
