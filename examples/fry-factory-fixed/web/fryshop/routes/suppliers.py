"""Potatoes come from somewhere: price lists, stock and photo bundles."""

import io
import tarfile

import requests
from flask import Blueprint, current_app, request
from lxml import etree

from ..accounts import staff_only
from ..database import connection

bp = Blueprint("suppliers", __name__)


@bp.post("/suppliers/prices")
@staff_only
def prices():
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
    tree = etree.fromstring(request.files["prices"].read(), parser)
    rows = [(item.get("sku"), item.findtext("name"), int(item.get("price"))) for item in tree.iter("item")]
    db = connection()
    db.executemany("INSERT OR REPLACE INTO stock (sku, name, price) VALUES (?, ?, ?)", rows)
    db.commit()
    return {"items": [name for _sku, name, _price in rows]}


@bp.post("/suppliers/find")
@staff_only
def find():
    quiet = etree.XMLParser(resolve_entities=False, no_network=True)
    tree = etree.fromstring(request.files["prices"].read(), quiet)
    names = tree.xpath("//item[@sku=$sku]/name/text()", sku=request.form["sku"])
    return {"names": [str(name) for name in names]}


@bp.get("/suppliers/stock")
@staff_only
def stock():
    supplier = current_app.config["SUPPLIER"]
    answer = requests.get(
        current_app.config["SUPPLIER_URL"] + "/v1/stock",
        auth=(supplier["user"], supplier["password"]),
        timeout=10,
    )
    return answer.json()


@bp.post("/suppliers/photos")
@staff_only
def photos():
    with tarfile.open(fileobj=io.BytesIO(request.files["bundle"].read())) as bundle:
        bundle.extractall(current_app.config["PHOTOS"], filter="data")
        return {"photos": bundle.getnames()}
