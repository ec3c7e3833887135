"""Photos of fries, ours and those of our suppliers."""

import io

import requests
from flask import Blueprint, Response, abort, current_app, request, send_from_directory
from PIL import Image
from werkzeug.utils import secure_filename

from ..accounts import staff_only

bp = Blueprint("images", __name__)
SUPPLIER_PHOTOS = {
    "field": "https://images.potato-partners.internal/field.jpg",
    "harvest": "https://images.potato-partners.internal/harvest.jpg",
}
LOGO = "https://images.potato-partners.internal/logo.png"


@bp.get("/images/proxy")
def proxy():
    name = request.args["name"]
    if name not in SUPPLIER_PHOTOS:
        abort(404)
    picture = requests.get(SUPPLIER_PHOTOS[name], timeout=5, allow_redirects=False)
    return Response(picture.content, mimetype="image/jpeg")


@bp.get("/images/partner-logo")
def partner_logo():
    return Response(requests.get(LOGO, timeout=5).content, mimetype="image/png")


@bp.get("/images/<path:name>")
def photo(name: str):
    return send_from_directory(current_app.config["PHOTOS"], name)


@bp.post("/images")
@staff_only
def upload():
    picture = request.files["photo"]
    name = secure_filename(picture.filename or "")
    if not name.endswith((".jpg", ".png")):
        abort(400)
    picture.save(current_app.config["PHOTOS"] / name)
    return {"saved": name}


@bp.post("/images/size")
@staff_only
def size():
    width, height = Image.open(io.BytesIO(request.files["photo"].read())).size
    return {"width": width, "height": height}
