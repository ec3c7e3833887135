"""The back office."""

import subprocess

from flask import Blueprint, redirect, render_template, request, url_for

from ..accounts import staff_only
from ..database import connection
from ..store import dishes

bp = Blueprint("admin", __name__, url_prefix="/admin")


@bp.get("/")
@staff_only
def overview():
    db = connection()
    return render_template(
        "admin.html",
        customers=db.execute("SELECT id, name, email, points FROM customers ORDER BY name").fetchall(),
        orders=db.execute("SELECT * FROM orders ORDER BY id DESC LIMIT 20").fetchall(),
        reviews=db.execute("SELECT id, author, stars, body FROM reviews ORDER BY id DESC").fetchall(),
    )


@bp.post("/orders/<int:order_id>/status")
@staff_only
def set_status(order_id: int):
    db = connection()
    db.execute("UPDATE orders SET status = ? WHERE id = ?", (request.form["status"], order_id))
    db.commit()
    return redirect(url_for("admin.overview"))


@bp.post("/reviews/<int:review_id>/remove")
@staff_only
def remove_review(review_id: int):
    dishes.remove_review(review_id)
    return redirect(url_for("admin.overview"))


@bp.post("/points")
@staff_only
def give_points():
    db = connection()
    db.execute(
        "UPDATE customers SET points = points + ? WHERE id = ?",
        (request.form.get("points", 0, type=int), request.form["customer"]),
    )
    db.commit()
    return redirect(url_for("admin.overview"))


@bp.get("/fryers")
@staff_only
def fryers():
    done = subprocess.run(["uptime"], capture_output=True, text=True, check=False)
    return {"fryers": 4, "host": done.stdout.strip()}
