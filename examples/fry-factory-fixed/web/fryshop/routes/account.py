"""Sign in, sign up, profile and forgotten passphrases."""

import re
from urllib.parse import urlsplit

from flask import Blueprint, current_app, flash, g, redirect, render_template, request, session, url_for

from .. import accounts
from ..accounts import signed_in
from ..database import connection

bp = Blueprint("account", __name__)

EMAIL = re.compile(r"^[a-zA-Z0-9_.-]{1,64}@[a-zA-Z0-9.-]{1,190}$")
EDITABLE = ("name", "email")
NAME = re.compile(r"^[\w .'-]{1,60}$")


@bp.get("/login")
def login():
    return render_template("login.html", next=request.args.get("next", ""))


@bp.post("/login")
def sign_in():
    email = request.form.get("email", "")
    customer = accounts.by_email(email)
    if not accounts.matches(customer, request.form.get("passphrase", "")):
        current_app.logger.info("sign-in refused for %r", email)
        flash("That did not match. Try again?")
        return redirect(url_for("account.login"))
    session["customer_id"] = customer["id"]
    current_app.logger.info("customer %d signed in", customer["id"])
    return redirect(local_path(request.args.get("next", "")) or url_for("orders.mine"))


def local_path(target: str) -> str:
    parts = urlsplit(target.replace("\\", "/"))
    return parts.path if not parts.scheme and not parts.netloc and parts.path.startswith("/") else ""


@bp.post("/logout")
def sign_out():
    session.clear()
    return redirect(url_for("menu.home"))


@bp.get("/register")
def register():
    return render_template("register.html")


@bp.post("/register")
def sign_up():
    email, name = request.form.get("email", ""), request.form.get("name", "")
    if not EMAIL.match(email) or not NAME.match(name):
        flash("We need a name and an e-mail address.")
        return redirect(url_for("account.register"))
    if accounts.by_email(email) is None:
        accounts.create(name, email, request.form.get("passphrase", ""))
    flash("Welcome! Please sign in.")
    return redirect(url_for("account.login"))


@bp.route("/profile", methods=["GET", "POST"])
@signed_in
def profile():
    if request.method == "POST":
        changed = dict(g.customer)
        changed.update({field: request.form[field] for field in EDITABLE if field in request.form})
        db = connection()
        db.execute(
            "UPDATE customers SET name = :name, email = :email WHERE id = :id",
            changed,
        )
        db.commit()
        return redirect(url_for("account.profile"))
    return render_template("profile.html")


@bp.post("/forgot")
def forgot():
    db = connection()
    db.execute(
        "UPDATE customers SET reset_token = ? WHERE email = ?",
        (accounts.new_reset_token(), request.form.get("email", "")),
    )
    db.commit()
    flash("If we know you, a letter is on its way.")
    return redirect(url_for("account.login"))
