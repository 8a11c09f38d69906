"""Where the command begins: `samenwerk`, or `python -m samenwerk_cli`."""

from __future__ import annotations

import gc


def run() -> int:
    """Run the program and return its exit code, also when Ctrl-C comes while it is still being loaded."""
    try:
        from samenwerk_cli.cli.app import main

        return main()
    except KeyboardInterrupt:
        return 130
    finally:
        gc.freeze()  # the process ends here; to look for garbage first takes a tenth of a scripted run


if __name__ == "__main__":
    raise SystemExit(run())
