import { type Request, type Response, Router } from 'express'
import { query } from '../database.js'
import { staffOnly } from '../session.js'
import { remove } from '../store/orders.js'

export const router = Router()

router.get('/kitchen/orders', staffOnly, (_req: Request, res: Response) => {
  res.json(query('select * from orders order by status'))
})

router.get('/kitchen/summary', staffOnly, (_req: Request, res: Response) => {
  res.json(query('select item, sum(amount) as amount from orders group by item'))
})

router.delete('/kitchen/orders/:ref', staffOnly, (req: Request, res: Response) => {
  remove(req.params.ref)
  res.sendStatus(204)
})

router.get('/kitchen/find', staffOnly, (req: Request, res: Response) => {
  const wanted = String(req.query.note).toLowerCase()
  res.json(query('select * from orders').filter(order => String(order.note).toLowerCase().includes(wanted)))
})
