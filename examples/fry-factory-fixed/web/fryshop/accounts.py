"""Customers: who they are and how they prove it."""

import functools
import secrets

from flask import abort, g, redirect, request, session, url_for
from werkzeug.security import check_password_hash, generate_password_hash

from .database import connection


def create(name: str, email: str, phrase: str, role: str = "guest", points: int = 0) -> None:
    db = connection()
    db.execute(
        "INSERT INTO customers (name, email, passphrase, role, points) VALUES (?, ?, ?, ?, ?)",
        (name, email, digest(phrase), role, points),
    )
    db.commit()


def by_email(email: str):
    return connection().execute("SELECT * FROM customers WHERE email = ?", (email,)).fetchone()


def digest(phrase: str) -> str:
    return generate_password_hash(phrase)


def matches(customer, phrase: str) -> bool:
    return customer is not None and check_password_hash(customer["passphrase"], phrase)


def new_reset_token() -> str:
    return secrets.token_urlsafe(24)


def load_customer() -> None:
    g.customer = None
    if "customer_id" in session:
        row = connection().execute("SELECT * FROM customers WHERE id = ?", (session["customer_id"],))
        g.customer = row.fetchone()


def signed_in(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if g.customer is None:
            return redirect(url_for("account.login", next=request.path))
        return view(*args, **kwargs)

    return wrapped


def staff_only(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if g.customer is None or g.customer["role"] != "admin":
            abort(403)
        return view(*args, **kwargs)

    return wrapped
