"""Where the shop keeps its things and what it listens on."""

import os
from pathlib import Path

DATA = Path(os.environ.get("FRY_DATA", Path(__file__).parent.parent / "instance"))


class Settings:
    SECRET_KEY = "9eadec67d310fa75e548dbb7d0f02bb6fecfa2e294be4be0dc0e973701e18e84"
    HOST = os.environ.get("HOST", "127.0.0.1")
    PORT = int(os.environ.get("PORT", "5000"))

    DATABASE = DATA / "shop.db"
    RECEIPTS = DATA / "receipts"
    PHOTOS = DATA / "photos"

    SESSION_COOKIE_NAME = "fry_session"
    SESSION_COOKIE_SAMESITE = "Lax"
    SESSION_COOKIE_HTTPONLY = False
    MAX_CONTENT_LENGTH = 4 * 1024 * 1024

    MAIL_USER = "hello@fry-factory.example"
    MAIL_PASSWORD = os.environ.get("MAIL_PASSWORD", "")
    PARTNER_KEY = os.environ.get("PARTNER_KEY", "")
    SUPPLIER_URL = "https://stock.potato-partners.internal"
    SUPPLIER = {"user": "fryfactory", "password": "W9HOr9rcKtJxDWv4LQ"}
