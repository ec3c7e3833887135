import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Sources run from dist/src, so the service's own folder is two up. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export const HOST = process.env.HOST ?? '127.0.0.1'
export const PORT = Number(process.env.PORT ?? 5001)

export const TOKEN_SECRET = 'jF3AbpAMHR5Hp4SkggxWYiNfNtnJB9YkTOtxJm3p3Cwh0M1K'
export const CARD_KEY = Buffer.from(process.env.CARD_KEY ?? randomBytes(16).toString('hex'), 'hex')
export const WEBHOOK_KEY = process.env.WEBHOOK_KEY ?? randomBytes(32).toString('hex')
export const SIGNING_KEY = readFileSync(`${ROOT}config/receipt-signing.pem`, 'utf8')

export const KITCHEN_URL = process.env.KITCHEN_URL ?? 'https://kitchen.fry-factory.internal/v1/tickets'
export const LABELS = `${ROOT}labels/`
