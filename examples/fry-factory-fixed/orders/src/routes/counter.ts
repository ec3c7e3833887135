import { type Request, type Response, Router } from 'express'
import { issue } from '../session.js'
import * as guests from '../store/guests.js'

export const router = Router()

const HOME = /^\/[a-z]*$/

router.get('/', (_req: Request, res: Response) => {
  res.render('counter')
})

router.post('/session', (req: Request, res: Response) => {
  const email = String(req.body.email)
  console.log('guest at the counter: %s', JSON.stringify(email))
  if (!guests.matches(email, String(req.body.pin))) return res.redirect('/')
  res.cookie('fry_token', issue({ email, role: 'guest' }), { httpOnly: true, secure: true, sameSite: 'lax' })
  res.redirect('/orders')
})

router.get('/leave', (req: Request, res: Response) => {
  res.clearCookie('fry_token')
  const back = String(req.query.back)
  res.redirect(HOME.test(back) ? back : '/')
})

router.get('/home', (req: Request, res: Response) => {
  const back = String(req.query.back)
  res.redirect(HOME.test(back) ? back : '/')
})

router.get('/hello', (req: Request, res: Response) => {
  res.send(`<!doctype html><h1>Welcome to table ${Number(req.query.table)}</h1><a href="/">Order</a>`)
})

router.get('/queue', (req: Request, res: Response) => {
  const place = Number(req.query.place)
  res.send(`<!doctype html><p>You are number ${place} in the queue.</p>`)
})
