"""My orders, and one order in full."""

from flask import Blueprint, abort, g, render_template, request

from ..accounts import signed_in
from ..store import orders

bp = Blueprint("orders", __name__)


@bp.get("/orders")
@signed_in
def mine():
    status = request.args.get("status", "")
    sort = request.args.get("sort", "newest")
    found = orders.of_customer(g.customer["id"], status, sort)
    return render_template("orders.html", orders=found, status=status)


@bp.get("/orders/<int:order_id>")
@signed_in
def detail(order_id: int):
    order = orders.one_of_customer(order_id, g.customer["id"])
    if order is None:
        abort(404)
    return render_template("order.html", order=order)
