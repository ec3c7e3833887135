import { randomUUID } from 'node:crypto'
import { type Request, type Response, Router } from 'express'
import { etag } from '../lib/cards.js'
import { total } from '../lib/prices.js'
import { signedIn } from '../session.js'
import * as orders from '../store/orders.js'

export const router = Router()

const ADDRESS = /^[\w\s]{1,120}$/

router.get('/orders', signedIn, (_req: Request, res: Response) => {
  res.render('orders', { orders: orders.ofCustomer(res.locals.guest.email) })
})

router.get('/orders/search', (req: Request, res: Response) => {
  res.json(orders.search(String(req.query.item ?? '')))
})

router.get('/orders/:ref', signedIn, (req: Request, res: Response) => {
  const order = orders.one(req.params.ref)
  if (order === undefined || order.email !== res.locals.guest.email) return res.sendStatus(404)
  res.set('ETag', etag(JSON.stringify(order))).render('order', { order, cents: total(order.item, order.amount) })
})

router.post('/orders', signedIn, (req: Request, res: Response) => {
  const { item, amount, note } = req.body
  const ref = randomUUID()
  orders.insert({
    ref, email: res.locals.guest.email, item: String(item), amount: Number(amount), status: 'frying', note: String(note ?? ''),
  })
  res.redirect(`/orders/${ref}`)
})

router.patch('/orders/:ref', signedIn, (req: Request, res: Response) => {
  const order = orders.one(req.params.ref)
  if (order === undefined || order.email !== res.locals.guest.email) return res.sendStatus(404)
  const { note } = req.body
  if (note !== undefined) order.note = String(note)
  orders.save(order)
  res.json(order)
})

router.get('/delivery/check', (req: Request, res: Response) => {
  res.json({ deliverable: ADDRESS.test(String(req.query.address)) })
})
