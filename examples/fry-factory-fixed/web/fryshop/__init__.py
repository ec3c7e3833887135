"""The Fry Factory shop: menu, basket, orders, receipts, reviews and loyalty points."""

import logging

from flask import Flask, current_app
from werkzeug.exceptions import HTTPException

from . import accounts, database, seed
from .routes import account, admin, basket, images, loyalty, menu, orders, receipts, reviews, suppliers
from .settings import Settings

BLUEPRINTS = (menu, account, basket, orders, receipts, reviews, loyalty, images, suppliers, admin)


def create_app(settings: type = Settings) -> Flask:
    logging.basicConfig(level=logging.INFO)
    app = Flask(__name__)
    app.config.from_object(settings)
    database.init_app(app)
    with app.app_context():
        seed.fill_if_empty()
    app.before_request(accounts.load_customer)
    app.register_error_handler(Exception, show_error)
    app.add_template_filter(euros)
    for module in BLUEPRINTS:
        app.register_blueprint(module.bp)
    return app


def show_error(error: Exception):
    if isinstance(error, HTTPException):
        return error
    current_app.logger.exception("request failed", exc_info=error)
    return "The fryer tripped. Please try again.", 500, {"Content-Type": "text/plain"}


def euros(cents: int) -> str:
    return f"€{cents / 100:.2f}"
