import { createCipheriv, createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { CARD_KEY } from '../settings.js'

export function pinDigest(pin: string): string {
  const salt = randomBytes(16)
  return `${salt.toString('hex')}:${scryptSync(pin, salt, 32).toString('hex')}`
}

export function pinMatches(pin: string, kept: string): boolean {
  const [salt, digest] = kept.split(':').map(part => Buffer.from(part, 'hex'))
  return timingSafeEqual(scryptSync(pin, salt, 32), digest)
}

export function etag(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

export function sealCard(number: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-128-gcm', CARD_KEY, nonce)
  const sealed = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

export function voucherCode(): string {
  return `FRY-${randomBytes(6).toString('hex').toUpperCase()}`
}

export function tableNumber(): number {
  return 1 + Math.floor(Math.random() * 40)
}

export function pickupCode(): string {
  return randomBytes(9).toString('base64url')
}
