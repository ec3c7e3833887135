import Datastore from '@seald-io/nedb'
import initSqlJs, { type Database, type SqlValue } from 'sql.js'

export interface Voucher {
  readonly code: string
  readonly pin: string
  readonly cents: number
}

export type Row = Record<string, SqlValue>

export const vouchers = new Datastore<Voucher>({ inMemoryOnly: true })
let handle: Database

export async function open(): Promise<void> {
  const SQL = await initSqlJs()
  handle = new SQL.Database()
  handle.run(`create table orders (
    ref text primary key, email text, item text, amount integer, status text, note text
  )`)
  handle.run('create table guests (email text primary key, pin text)')
}

export function database(): Database {
  return handle
}

export function query(sql: string, values: SqlValue[] = []): Row[] {
  const statement = handle.prepare(sql)
  statement.bind(values)
  const rows: Row[] = []
  while (statement.step()) rows.push(statement.getAsObject())
  statement.free()
  return rows
}
