"""The menu and what people say about it."""

from ..database import connection


def all_dishes():
    return connection().execute("SELECT * FROM dishes ORDER BY id").fetchall()


def by_slug(slug: str):
    return connection().execute("SELECT * FROM dishes WHERE slug = ?", (slug,)).fetchone()


def reviews_of(dish_id: int):
    return connection().execute(
        "SELECT * FROM reviews WHERE dish_id = ? ORDER BY id DESC", (dish_id,)
    ).fetchall()


def add_review(dish_id: int, author: str, stars: int, body: str) -> None:
    db = connection()
    db.execute(
        "INSERT INTO reviews (dish_id, author, stars, body) VALUES (?, ?, ?, ?)", (dish_id, author, stars, body)
    )
    db.commit()


def remove_review(review_id: int) -> None:
    db = connection()
    db.execute("DELETE FROM reviews WHERE id = ?", (review_id,))
    db.commit()
