import cookieParser from 'cookie-parser'
import cors from 'cors'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { router as counter } from './routes/counter.js'
import { router as kitchen } from './routes/kitchen.js'
import { router as labels } from './routes/labels.js'
import { router as orders } from './routes/orders.js'
import { router as partners } from './routes/partners.js'
import { router as preferences } from './routes/preferences.js'
import { router as vouchers } from './routes/vouchers.js'
import { ALLOWED_ORIGINS, ROOT } from './settings.js'

export function createApp(): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('view engine', 'ejs')
  app.set('views', `${ROOT}views`)
  app.use(cors({ origin: ALLOWED_ORIGINS, credentials: true }))
  app.use(express.json(), express.urlencoded({ extended: true }), cookieParser())
  app.use('/static', express.static(`${ROOT}public`))
  app.use(counter, orders, vouchers, labels, preferences, partners, kitchen)
  app.use((error: Error, _req: Request, res: Response, _next: NextFunction) => {
    console.error(error)
    res.status(500).type('text').send('The fryer tripped. Please try again.')
  })
  return app
}
