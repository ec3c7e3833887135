"""Where the shop keeps its things and what it listens on."""

import os
import secrets
from pathlib import Path

DATA = Path(os.environ.get("FRY_DATA", Path(__file__).parent.parent / "instance"))


class Settings:
    SECRET_KEY = os.environ.get("FRY_SECRET_KEY") or secrets.token_hex(32)
    HOST = os.environ.get("HOST", "127.0.0.1")
    PORT = int(os.environ.get("PORT", "5000"))

    DATABASE = DATA / "shop.db"
    RECEIPTS = DATA / "receipts"
    PHOTOS = DATA / "photos"

    SESSION_COOKIE_NAME = "fry_session"
    SESSION_COOKIE_SAMESITE = "Lax"
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SECURE = True
    MAX_CONTENT_LENGTH = 4 * 1024 * 1024

    MAIL_USER = "hello@fry-factory.example"
    MAIL_PASSWORD = os.environ.get("MAIL_PASSWORD", "")
    PARTNER_KEY = os.environ.get("PARTNER_KEY", "")
    SUPPLIER_URL = "https://stock.potato-partners.internal"
    SUPPLIER = {"user": "fryfactory", "password": os.environ.get("SUPPLIER_PASSWORD", "")}
