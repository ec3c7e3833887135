"""Starts the shop on this machine: `python run.py`."""

from fryshop import create_app

app = create_app()

if __name__ == "__main__":
    app.logger.warning(
        "Fry Factory is deliberately vulnerable: a demonstration for this machine only, never deploy it."
    )
    app.run(host=app.config["HOST"], port=app.config["PORT"], debug=True)
