"""The shop as it runs in its first environment: the pages get their data from the service of orders."""

import os
from urllib.request import urlopen

SHOP = os.environ.get("SHOP_URL", "https://beta.fry-factory.internal")


def test_the_service_of_orders_answers():
    with urlopen(f"{SHOP}/orders/health", timeout=10) as answer:
        assert answer.status == 200
