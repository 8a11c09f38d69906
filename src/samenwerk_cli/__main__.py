"""`python -m samenwerk_cli` does what `samenwerk` does."""

from samenwerk_cli.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
