"""The basket travels with the guest in a cookie until checkout."""

import json

from flask import Blueprint, g, make_response, redirect, render_template, request, url_for

from ..accounts import signed_in
from ..store import dishes, orders

bp = Blueprint("basket", __name__)
COOKIE = "fry_basket"


@bp.get("/basket")
def show():
    return render_template("basket.html", lines=lines_of(read()))


@bp.post("/basket")
def add():
    basket = read()
    slug = request.form.get("slug", "")
    if dishes.by_slug(slug) is not None:
        basket[slug] = basket.get(slug, 0) + 1
    response = make_response(redirect(url_for("basket.show")))
    response.set_cookie(COOKIE, write(basket), secure=True, httponly=True, samesite="Lax")
    return response


@bp.post("/checkout")
@signed_in
def checkout():
    lines = lines_of(read())
    if lines:
        summary = ", ".join(f"{count} × {dish['name']}" for dish, count in lines)
        orders.place(g.customer["id"], summary, sum(dish["price"] * count for dish, count in lines))
    response = make_response(redirect(url_for("orders.mine")))
    response.delete_cookie(COOKIE)
    return response


def read() -> dict:
    raw = request.cookies.get(COOKIE)
    try:
        basket = json.loads(raw) if raw else {}
    except ValueError:
        return {}
    if not isinstance(basket, dict):
        return {}
    return {slug: count for slug, count in basket.items() if isinstance(count, int) and 0 < count < 100}


def write(basket: dict) -> str:
    return json.dumps(basket)


def lines_of(basket: dict):
    found = ((dishes.by_slug(slug), count) for slug, count in basket.items())
    return [(dish, count) for dish, count in found if dish is not None]
