import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Sources run from dist/src, so the service's own folder is two up. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export const HOST = process.env.HOST ?? '127.0.0.1'
export const PORT = Number(process.env.PORT ?? 5001)

export const TOKEN_SECRET = process.env.TOKEN_SECRET ?? randomBytes(48).toString('base64url')
export const CARD_KEY = Buffer.from(process.env.CARD_KEY ?? randomBytes(16).toString('hex'), 'hex')
export const WEBHOOK_KEY = process.env.WEBHOOK_KEY ?? randomBytes(32).toString('hex')
export const SIGNING_KEY = signingKey(process.env.RECEIPT_KEY_FILE)

export const KITCHEN_URL = process.env.KITCHEN_URL ?? 'https://kitchen.fry-factory.internal/v1/tickets'
export const LABELS = `${ROOT}labels/`

export const ALLOWED_ORIGINS = ['http://127.0.0.1:5000', 'https://fry-factory.internal']

/** The mounted key where there is one, else a fresh one that lives as long as the process. */
function signingKey(file: string | undefined): string {
  if (file !== undefined) return readFileSync(file, 'utf8')
  const options = { type: 'pkcs8', format: 'pem' } as const
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(options).toString()
}
