import { execFile } from 'node:child_process'
import { createSign } from 'node:crypto'
import { mkdirSync, readFile, writeFile } from 'node:fs'
import path from 'node:path'
import ejs from 'ejs'
import { type Request, type Response, Router } from 'express'
import { signedIn } from '../session.js'
import { LABELS, ROOT, SIGNING_KEY } from '../settings.js'

export const router = Router()
const LAYOUT = '<%= shop %>: <%= line %>'
mkdirSync(LABELS, { recursive: true })

router.post('/labels', signedIn, (req: Request, res: Response) => {
  writeFile(path.join(LABELS, 'latest.txt'), String(req.body.text), error => {
    res.json({ printed: error === null })
  })
})

router.get('/labels/count', signedIn, (_req: Request, res: Response) => {
  execFile('ls', ['-1', LABELS], (_error, out) => res.json({ labels: out.split('\n').length - 1 }))
})

router.get('/labels/file', signedIn, (req: Request, res: Response) => {
  readFile(path.join(LABELS, path.basename(String(req.query.name))), 'utf8', (error, text) => {
    if (error) return res.sendStatus(404)
    res.type('text').send(text)
  })
})

router.get('/terms', (_req: Request, res: Response) => {
  res.sendFile(path.join(ROOT, 'public', 'terms.txt'))
})

router.post('/labels/preview', signedIn, (req: Request, res: Response) => {
  res.type('text').send(ejs.render(LAYOUT, { shop: 'Fry Factory', line: String(req.body.line) }))
})

router.get('/labels/signature', signedIn, (req: Request, res: Response) => {
  const signer = createSign('sha256').update(String(req.query.ref))
  res.json({ signature: signer.sign(SIGNING_KEY, 'base64') })
})
