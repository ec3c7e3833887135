"""Receipts: look, download, print, take them all home."""

import os
import subprocess
import tarfile
import tempfile

from flask import Blueprint, Response, abort, current_app, g, request, send_file, send_from_directory

from ..accounts import signed_in
from ..store import orders

bp = Blueprint("receipts", __name__)


@bp.get("/receipts/<int:order_id>")
@signed_in
def show(order_id: int):
    if orders.one_of_customer(order_id, g.customer["id"]) is None:
        abort(404)
    return send_from_directory(current_app.config["RECEIPTS"], f"order-{order_id}.txt", mimetype="text/plain")


@bp.get("/receipts/download")
@signed_in
def download():
    name = request.args.get("file", "")
    path = os.path.join(current_app.config["RECEIPTS"], name)
    with open(path, "rb") as receipt:
        return Response(receipt.read(), mimetype="application/octet-stream")


@bp.post("/receipts/<int:order_id>/print")
@signed_in
def print_out(order_id: int):
    printer = request.form.get("printer", "counter")
    path = current_app.config["RECEIPTS"] / f"order-{order_id}.txt"
    done = subprocess.run(f"lp -d {printer} {path}", shell=True, capture_output=True, text=True)
    return {"printed": done.returncode == 0, "said": done.stdout + done.stderr}


@bp.get("/receipts/<int:order_id>/length")
@signed_in
def length(order_id: int):
    path = current_app.config["RECEIPTS"] / f"order-{order_id}.txt"
    done = subprocess.run(["wc", "-c", str(path)], capture_output=True, text=True, check=False)
    return {"bytes": done.stdout.split(" ")[0]}


@bp.get("/receipts/archive")
@signed_in
def archive():
    path = tempfile.mktemp(suffix=".tar.gz")
    with tarfile.open(path, "w:gz") as bundle:
        for order in orders.of_customer(g.customer["id"], "", "newest"):
            receipt = current_app.config["RECEIPTS"] / f"order-{order['id']}.txt"
            if receipt.exists():
                bundle.add(receipt, arcname=receipt.name)
    os.chmod(path, 0o777)
    return send_file(path, as_attachment=True, download_name="receipts.tar.gz")
