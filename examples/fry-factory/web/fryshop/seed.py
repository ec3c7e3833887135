"""What a freshly opened shop looks like."""

from flask import current_app

from . import accounts
from .database import connection, create_tables

DISHES = (
    ("classic", "The Classic", "Thin, golden, salted. The one that started it all.", "#ffd95a", 350),
    ("crinkle", "Crinkle Cut", "Ridges made for holding mayonnaise.", "#f7c843", 390),
    ("belgian", "Belgian Double", "Fried twice, eaten once. Served in a paper cone.", "#f0b429", 450),
    ("sunset", "Sweet Potato Sunset", "Orange, sticky, with smoked paprika.", "#f28c38", 480),
    ("truffle", "Truffle & Parmesan", "For the day you sign the lease.", "#f6e3b0", 690),
    ("chili", "Loaded Chili", "Beans, cheddar, jalapeños, a fork.", "#d98324", 720),
    ("curly", "Curly Whirl", "One potato, one spiral, no regrets.", "#ffe08a", 420),
    ("waffle", "Waffle Weave", "A lattice with a crunch on every side.", "#e8b04b", 440),
)

CUSTOMERS = (
    ("Maya Frituur", "maya@fry-factory.example", "golden-hour", "guest", 120),
    ("Otto Knolle", "otto@fry-factory.example", "extra-salt", "guest", 45),
    ("Ines Baker", "ines@fry-factory.example", "hot-kitchen", "admin", 0),
)

ORDERS = (
    (1, "2 × The Classic, 1 × Curly Whirl", 1120, "delivered", "2024-03-02"),
    (1, "1 × Truffle & Parmesan", 690, "frying", "2024-03-09"),
    (2, "3 × Belgian Double", 1350, "delivered", "2024-03-05"),
)

REVIEWS = (
    (1, "Otto", 5, "Crisp to the last one."),
    (3, "Maya", 5, "My grandmother in Ghent approves."),
    (6, "Otto", 4, "Bring two forks."),
)


def fill_if_empty() -> None:
    create_tables()
    db = connection()
    if db.execute("SELECT count(*) FROM dishes").fetchone()[0]:
        return
    db.executemany("INSERT INTO dishes (slug, name, blurb, colour, price) VALUES (?, ?, ?, ?, ?)", DISHES)
    for name, email, phrase, role, points in CUSTOMERS:
        accounts.create(name, email, phrase, role, points)
    db.executemany(
        "INSERT INTO orders (customer_id, summary, total, status, placed_on) VALUES (?, ?, ?, ?, ?)", ORDERS
    )
    db.executemany("INSERT INTO reviews (dish_id, author, stars, body) VALUES (?, ?, ?, ?)", REVIEWS)
    db.commit()
    write_receipts()


def write_receipts() -> None:
    for number, (_customer, summary, total, _status, day) in enumerate(ORDERS, start=1):
        text = f"Fry Factory\nOrder {number}, {day}\n\n{summary}\nTotal €{total / 100:.2f}\n\nThank you!\n"
        (current_app.config["RECEIPTS"] / f"order-{number}.txt").write_text(text, encoding="utf-8")
