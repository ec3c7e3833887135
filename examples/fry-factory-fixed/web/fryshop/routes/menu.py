"""The menu, the search box and its suggestions."""

from flask import Blueprint, abort, render_template, request
from markupsafe import escape

from ..database import connection
from ..store import dishes

bp = Blueprint("menu", __name__)


@bp.get("/")
def home():
    return render_template("menu.html", dishes=dishes.all_dishes())


@bp.get("/menu/<slug>")
def dish(slug: str):
    found = dishes.by_slug(slug)
    if found is None:
        abort(404)
    return render_template("dish.html", dish=found, reviews=dishes.reviews_of(found["id"]))


@bp.get("/search")
def search():
    term = request.args.get("q", "")
    sql = "SELECT * FROM dishes WHERE name LIKE :term OR blurb LIKE :term"
    rows = connection().execute(sql, {"term": f"%{term}%"}).fetchall()
    return render_template("search.html", term=term, dishes=rows)


@bp.get("/menu/suggest")
def suggest():
    term = request.args.get("q", "")
    rows = connection().execute("SELECT slug, name FROM dishes WHERE name LIKE ?", (f"%{term}%",)).fetchall()
    if not rows:
        return f"<li class='none'>No fries called {escape(term)} today</li>"
    return "".join(f"<li><a href='/menu/{row['slug']}'>{escape(row['name'])}</a></li>" for row in rows)


@bp.get("/menu/wish")
def wish():
    name = request.args.get("name", "")
    return f"<p>We wrote it on the board: {escape(name)}</p>"
