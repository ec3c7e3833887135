"""Guests review the fries."""

from flask import Blueprint, abort, g, redirect, request, url_for

from ..accounts import signed_in
from ..store import dishes

bp = Blueprint("reviews", __name__)


@bp.post("/menu/<slug>/reviews")
@signed_in
def add(slug: str):
    dish = dishes.by_slug(slug)
    if dish is None:
        abort(404)
    stars = min(5, max(1, request.form.get("stars", 5, type=int)))
    dishes.add_review(dish["id"], g.customer["name"], stars, request.form.get("body", ""))
    return redirect(url_for("menu.dish", slug=slug))
