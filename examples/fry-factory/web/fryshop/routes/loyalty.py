"""Loyalty points: the card, the calculator, imports and partner shops."""

import jwt
import yaml
from flask import Blueprint, abort, current_app, render_template, render_template_string, request

from ..accounts import signed_in, staff_only
from ..database import connection

bp = Blueprint("loyalty", __name__)

CARD = """
{% extends 'base.html' %}
{% block page %}
<h1>NICKNAME's fry card</h1>
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
    return render_template_string(CARD.replace("NICKNAME", nickname))


@bp.get("/loyalty/quote")
@signed_in
def quote():
    points = eval(request.args.get("sum", "0"))
    return {"points": points, "worth": f"€{points / 50:.2f}"}


@bp.post("/loyalty/import")
@staff_only
def load_points():
    rows = yaml.load(request.files["points"].read(), Loader=yaml.Loader)
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
    claims = jwt.decode(request.form["grant"], options={"verify_signature": False})
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
