"""Photos of fries, ours and those of our suppliers."""

import io
import os

import requests
from flask import Blueprint, Response, current_app, request, send_from_directory
from PIL import Image

from ..accounts import staff_only

bp = Blueprint("images", __name__)
LOGO = "https://images.potato-partners.internal/logo.png"


@bp.get("/images/proxy")
def proxy():
    picture = requests.get(request.args["url"], timeout=5)
    return Response(picture.content, mimetype=picture.headers.get("Content-Type", "image/jpeg"))


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
    picture.save(os.path.join(current_app.config["PHOTOS"], picture.filename))
    return {"saved": picture.filename}


@bp.post("/images/size")
@staff_only
def size():
    width, height = Image.open(io.BytesIO(request.files["photo"].read())).size
    return {"width": width, "height": height}
