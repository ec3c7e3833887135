"""What a guest sees first, asked of the shop as it runs."""

import os
from urllib.request import urlopen

SHOP = os.environ.get("SHOP_URL", "https://beta.fry-factory.internal")


def test_the_menu_lists_fries():
    with urlopen(f"{SHOP}/menu", timeout=10) as answer:
        assert b"fries" in answer.read().lower()
