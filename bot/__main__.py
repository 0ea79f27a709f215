"""The way in, for `lotse` and `python -m bot`."""

import gc


def main() -> None:
    """Run the command line. Garbage is collected once all is imported: before, that takes a quarter of the start."""
    gc.disable()
    from bot.cli import main as run  # noqa: PLC0415 - with what it needs, it is what takes the time

    gc.freeze()  # none of it will ever be garbage
    gc.enable()
    run()


if __name__ == "__main__":
    main()
