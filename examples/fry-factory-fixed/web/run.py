"""Starts the shop on this machine: `python run.py`."""

from fryshop import create_app

app = create_app()

if __name__ == "__main__":
    app.logger.warning(
        "Fry Factory, mended twin: still a demonstration for this machine only, do not deploy it."
    )
    app.run(host=app.config["HOST"], port=app.config["PORT"])
