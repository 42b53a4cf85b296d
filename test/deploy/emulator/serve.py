"""
Starts the emulator with what it lacks for us: `condition_keys`, `resource_types`, `other_region`, and a clock that the test
moves. It ends when its standard input does, so it never outlives the test that started it.
"""

import os
import signal
import sys
import threading

import moved_clock

moved_clock.install(os.environ["MOVED_CLOCK"])

import condition_keys  # noqa: E402
import other_region  # noqa: E402
import resource_types  # noqa: E402
from ministack.app import main  # noqa: E402


def _end_with_the_test():
    sys.stdin.read()
    os.killpg(os.getpgrp(), signal.SIGKILL)


for part in (condition_keys, resource_types, other_region):
    part.install()
moved_clock.follow()
threading.Thread(target=_end_with_the_test, daemon=True).start()
main()
