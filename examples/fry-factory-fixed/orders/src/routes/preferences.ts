import { type Request, type Response, Router } from 'express'
import yaml from 'js-yaml'
import _ from 'lodash'
import { merge } from '../lib/merge.js'

export const router = Router()

const DEFAULTS = { sauce: 'mayonnaise', salt: { level: 2, smoked: false } }

router.get('/preferences', (req: Request, res: Response) => {
  const kept = req.cookies.fry_taste
  res.json(kept ? JSON.parse(Buffer.from(kept, 'base64').toString()) : DEFAULTS)
})

router.post('/preferences', (req: Request, res: Response) => {
  const taste = merge({ ...DEFAULTS, salt: { ...DEFAULTS.salt } }, req.body)
  res.cookie('fry_taste', Buffer.from(JSON.stringify(taste)).toString('base64'), { httpOnly: true, secure: true, sameSite: 'lax' })
  res.json(taste)
})

router.post('/preferences/import', (req: Request, res: Response) => {
  res.json(yaml.load(String(req.body.yaml)))
})

router.post('/preferences/salt', (req: Request, res: Response) => {
  const level = _.clamp(Number(req.body.level), 0, 5)
  res.json({ ...DEFAULTS.salt, level })
})
