import { database, query, type Row } from '../database.js'

export interface Order {
  ref: string
  email: string
  item: string
  amount: number
  status: string
  note: string
}

export function insert(order: Order): void {
  database().run('insert into orders values (?, ?, ?, ?, ?, ?)', [
    order.ref, order.email, order.item, order.amount, order.status, order.note,
  ])
}

export function save(order: Order): void {
  database().run('update orders set email = ?, item = ?, amount = ?, status = ?, note = ? where ref = ?', [
    order.email, order.item, order.amount, order.status, order.note, order.ref,
  ])
}

export function one(ref: string): Order | undefined {
  return query('select * from orders where ref = ?', [ref])[0] as unknown as Order | undefined
}

export function ofCustomer(email: string): Row[] {
  return query('select * from orders where email = ?', [email])
}

export function search(text: string): Row[] {
  return query('select ref, item, amount, status from orders where item like ?', [`%${text}%`])
}

export function remove(ref: string): void {
  database().run('delete from orders where ref = ?', [ref])
}
