"""Loyalty points: the card, the calculator, imports and partner shops."""

import ast

import jwt
import yaml
from flask import Blueprint, abort, current_app, render_template, render_template_string, request

from ..accounts import signed_in, staff_only
from ..database import connection

bp = Blueprint("loyalty", __name__)

CARD = """
{% extends 'base.html' %}
{% block page %}
<h1>{{ nickname }}'s fry card</h1>
<p class='points'>{{ g.customer.points }} points</p>
{% endblock %}
"""


@bp.get("/loyalty")
@signed_in
def overview():
    return render_template("loyalty.html")


@bp.get("/loyalty/card")
@signed_in
def card():
    nickname = request.args.get("nickname", "Friend")
    return render_template_string(CARD, nickname=nickname)


@bp.get("/loyalty/quote")
@signed_in
def quote():
    points = add_up(request.args.get("sum", "0"))
    return {"points": points, "worth": f"€{points / 50:.2f}"}


@bp.post("/loyalty/import")
@staff_only
def load_points():
    rows = yaml.safe_load(request.files["points"].read())
    db = connection()
    for email, points in rows.items():
        db.execute("UPDATE customers SET points = points + ? WHERE email = ?", (int(points), email))
    db.commit()
    return {"imported": len(rows)}


@bp.post("/loyalty/preview")
@staff_only
def preview():
    rows = yaml.safe_load(request.files["points"].read())
    return {"customers": len(rows), "points": sum(int(points) for points in rows.values())}


@bp.post("/loyalty/partners/credit")
def credit():
    key = current_app.config["PARTNER_KEY"]
    if not key:
        abort(503)
    claims = jwt.decode(request.form["grant"], key, algorithms=["HS256"])
    db = connection()
    db.execute("UPDATE customers SET points = points + ? WHERE email = ?", (int(claims["points"]), claims["email"]))
    db.commit()
    return {"credited": claims["points"]}


@bp.post("/loyalty/partners/hello")
def hello():
    key = current_app.config["PARTNER_KEY"]
    if not key:
        abort(503)
    claims = jwt.decode(request.form["grant"], key, algorithms=["HS256"])
    return {"welcome": claims["shop"]}


def add_up(text: str) -> int:
    """Works out sums and products of whole numbers, such as `2*150 + 30`; anything else is a 400."""
    try:
        return value_of(ast.parse(text[:60], mode="eval").body)
    except (SyntaxError, ValueError):
        abort(400)


def value_of(node: ast.expr) -> int:
    match node:
        case ast.Constant(value=int(number)):
            return number
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return value_of(left) + value_of(right)
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            return value_of(left) * value_of(right)
    raise ValueError("only sums and products")
