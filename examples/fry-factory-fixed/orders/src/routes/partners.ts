import { createHmac, timingSafeEqual } from 'node:crypto'
import https from 'node:https'
import axios from 'axios'
import { type Request, type Response, Router } from 'express'
import { one, save } from '../store/orders.js'
import { KITCHEN_URL, WEBHOOK_KEY } from '../settings.js'

export const router = Router()
const CALLBACKS = new Map([['bikes', 'https://bikes.fry-factory.internal/ping'], ['boats', 'https://boats.fry-factory.internal/ping']])
const kitchen = new https.Agent({ keepAlive: true })

router.post('/partners/ping', async (req: Request, res: Response) => {
  const callback = CALLBACKS.get(String(req.body.partner))
  if (callback === undefined) return res.sendStatus(404)
  const answer = await axios.get(callback, { timeout: 3000, maxRedirects: 0 })
  res.json({ status: answer.status, body: answer.data })
})

router.post('/partners/delivered', (req: Request, res: Response) => {
  const expected = createHmac('sha256', WEBHOOK_KEY).update(String(req.body.ref)).digest()
  const given = Buffer.from(req.get('x-signature') ?? '', 'hex')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return res.sendStatus(401)
  const order = one(String(req.body.ref))
  if (order) save({ ...order, status: 'delivered' })
  res.json({ known: order !== undefined })
})

router.post('/partners/picked-up', (req: Request, res: Response) => {
  const expected = createHmac('sha256', WEBHOOK_KEY).update(String(req.body.ref)).digest()
  const given = Buffer.from(req.get('x-signature') ?? '', 'hex')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return res.sendStatus(401)
  res.json({ thanks: true })
})

router.post('/partners/ticket', async (req: Request, res: Response) => {
  await axios.post(KITCHEN_URL, { ref: String(req.body.ref) }, { httpsAgent: kitchen, timeout: 3000 }).catch(() => undefined)
  res.sendStatus(202)
})
