"""Receipts: look, download, print, take them all home."""

import io
import subprocess
import tarfile

from flask import Blueprint, abort, current_app, g, request, send_file, send_from_directory

from ..accounts import signed_in
from ..store import orders

bp = Blueprint("receipts", __name__)
PRINTERS = {"counter": "counter", "kitchen": "kitchen"}


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
    order_id = name.removeprefix("order-").removesuffix(".txt")
    if not order_id.isdecimal() or orders.one_of_customer(int(order_id), g.customer["id"]) is None:
        abort(404)
    return send_from_directory(current_app.config["RECEIPTS"], f"order-{int(order_id)}.txt", as_attachment=True)


@bp.post("/receipts/<int:order_id>/print")
@signed_in
def print_out(order_id: int):
    printer = PRINTERS.get(request.form.get("printer", "counter"))
    if printer is None or orders.one_of_customer(order_id, g.customer["id"]) is None:
        abort(404)
    path = current_app.config["RECEIPTS"] / f"order-{order_id}.txt"
    done = subprocess.run(["lp", "-d", printer, str(path)], capture_output=True, text=True, check=False)
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
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as bundle:
        for order in orders.of_customer(g.customer["id"], "", "newest"):
            receipt = current_app.config["RECEIPTS"] / f"order-{order['id']}.txt"
            if receipt.exists():
                bundle.add(receipt, arcname=receipt.name)
    packed.seek(0)
    return send_file(packed, as_attachment=True, download_name="receipts.tar.gz")
