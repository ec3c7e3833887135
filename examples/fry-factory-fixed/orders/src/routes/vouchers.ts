import { type Request, type Response, Router } from 'express'
import { vouchers } from '../database.js'
import { pickupCode, pinDigest, pinMatches, sealCard, voucherCode } from '../lib/cards.js'
import { discounted } from '../lib/prices.js'
import { signedIn, staffOnly } from '../session.js'

export const router = Router()

router.post('/vouchers/redeem', async (req: Request, res: Response) => {
  const voucher = await vouchers.findOneAsync({ code: String(req.body.code) })
  if (voucher === null || !pinMatches(String(req.body.pin), voucher.pin)) return res.status(404).json({ error: 'no such voucher' })
  res.json({ worth: voucher.cents, pickup: pickupCode() })
})

router.post('/vouchers/check', async (req: Request, res: Response) => {
  const found = await vouchers.countAsync({ code: String(req.body.code) })
  res.json({ known: found > 0 })
})

router.post('/vouchers', signedIn, staffOnly, async (req: Request, res: Response) => {
  const code = voucherCode()
  await vouchers.insertAsync({ code, pin: pinDigest(String(req.body.pin)), cents: Number(req.body.cents) })
  res.json({ code, card: sealCard(String(req.body.card ?? '')) })
})

router.get('/vouchers/preview', (req: Request, res: Response) => {
  res.json({ cents: discounted(Number(req.query.cents), String(req.query.rule ?? 'total')) })
})
