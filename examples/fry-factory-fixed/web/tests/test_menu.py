"""The menu opens, the search finds, a guest signs in."""

import pytest

from fryshop import create_app
from fryshop.settings import Settings

PASSWORD = "fries-for-tests"


@pytest.fixture
def client(tmp_path):
    class Fresh(Settings):
        TESTING = True
        SECRET_KEY = "only-for-tests"
        SESSION_COOKIE_SECURE = False
        DATABASE = tmp_path / "shop.db"
        RECEIPTS = tmp_path / "receipts"
        PHOTOS = tmp_path / "photos"

    return create_app(Fresh).test_client()


def test_the_menu_lists_every_dish(client):
    assert client.get("/").text.count('class="card"') == 8


def test_search_finds_by_name(client):
    assert "Crinkle Cut" in client.get("/search?q=crinkle").text


def test_a_new_guest_sees_no_orders(client):
    guest = {"name": "Pim", "email": "pim@home.nl", "passphrase": PASSWORD}
    client.post("/register", data=guest)
    client.post("/login", data=guest)
    assert "No orders here yet" in client.get("/orders").text
