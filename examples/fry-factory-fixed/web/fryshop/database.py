"""One sqlite connection per request."""

import sqlite3
from pathlib import Path

from flask import Flask, current_app, g

SCHEMA = Path(__file__).with_name("schema.sql")


def init_app(app: Flask) -> None:
    for folder in (app.config["DATABASE"].parent, app.config["RECEIPTS"], app.config["PHOTOS"]):
        folder.mkdir(parents=True, exist_ok=True)
    app.teardown_appcontext(close)


def connection() -> sqlite3.Connection:
    if "db" not in g:
        g.db = sqlite3.connect(current_app.config["DATABASE"])
        g.db.row_factory = sqlite3.Row
    return g.db


def create_tables() -> None:
    connection().executescript(SCHEMA.read_text())


def close(_error: BaseException | None = None) -> None:
    db = g.pop("db", None)
    if db is not None:
        db.close()
