"""Where the command begins: `samenwerk`, or `python -m samenwerk_cli`."""

from __future__ import annotations


def run() -> int:
    """Run the program and return its exit code, also when Ctrl-C comes while it is still being loaded."""
    try:
        from samenwerk_cli.cli.app import main

        return main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(run())
