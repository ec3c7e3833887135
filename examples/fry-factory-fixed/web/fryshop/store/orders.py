"""Orders as rows."""

from ..database import connection

COLUMNS = "id, customer_id, summary, total, status, placed_on"
SORTS = {"newest": "placed_on DESC", "oldest": "placed_on", "dearest": "total DESC"}


def of_customer(customer_id: int, status: str, sort: str):
    where, values = "customer_id = ?", [customer_id]
    if status:
        where += " AND status = ?"
        values.append(status)
    order = SORTS.get(sort, SORTS["newest"])
    return connection().execute(f"SELECT {COLUMNS} FROM orders WHERE {where} ORDER BY {order}", values).fetchall()


def one_of_customer(order_id: int, customer_id: int):
    return connection().execute(
        f"SELECT {COLUMNS} FROM orders WHERE id = ? AND customer_id = ?", (order_id, customer_id)
    ).fetchone()


def place(customer_id: int, summary: str, total: int) -> int:
    db = connection()
    cursor = db.execute(
        "INSERT INTO orders (customer_id, summary, total) VALUES (?, ?, ?)", (customer_id, summary, total)
    )
    db.execute("UPDATE customers SET points = points + ? WHERE id = ?", (total // 100, customer_id))
    db.commit()
    return cursor.lastrowid
