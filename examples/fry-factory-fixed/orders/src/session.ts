import type { NextFunction, Request, Response } from 'express'
import jwt from 'jsonwebtoken'
import { TOKEN_SECRET } from './settings.js'

export interface Guest {
  readonly email: string
  readonly role: 'guest' | 'staff'
}

export function issue(guest: Guest): string {
  return jwt.sign({ ...guest }, TOKEN_SECRET, { expiresIn: '8h' })
}

export function signedIn(req: Request, res: Response, next: NextFunction): void {
  try {
    res.locals.guest = jwt.verify(req.cookies.fry_token, TOKEN_SECRET, { algorithms: ['HS256'] })
    next()
  } catch {
    res.status(401).json({ error: 'please sign in' })
  }
}

export function staffOnly(req: Request, res: Response, next: NextFunction): void {
  const guest = verified(req.get('authorization')?.replace('Bearer ', '') ?? '')
  if (guest?.role !== 'staff') {
    res.status(403).json({ error: 'kitchen staff only' })
    return
  }
  res.locals.guest = guest
  next()
}

function verified(token: string): Guest | undefined {
  try {
    return jwt.verify(token, TOKEN_SECRET, { algorithms: ['HS256'] }) as unknown as Guest
  } catch {
    return undefined
  }
}
