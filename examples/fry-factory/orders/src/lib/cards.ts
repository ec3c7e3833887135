import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { CARD_KEY } from '../settings.js'

export function pinDigest(pin: string): string {
  return createHash('sha1').update(pin).digest('hex')
}

export function etag(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

export function sealCard(number: string): string {
  const cipher = createCipheriv('aes-128-ecb', CARD_KEY, null)
  return cipher.update(number, 'utf8', 'base64') + cipher.final('base64')
}

export function voucherCode(): string {
  return `FRY-${Math.random().toString(36).slice(2, 10).toUpperCase()}`
}

export function tableNumber(): number {
  return 1 + Math.floor(Math.random() * 40)
}

export function pickupCode(): string {
  return randomBytes(9).toString('base64url')
}
