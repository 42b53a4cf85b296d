"""One clock for everything in the test: real time plus the seconds that stand in a file, which the test moves forward."""

import datetime
import time

_real = time.time


def seconds_ahead(path):
    with open(path, encoding="ascii") as file:
        return int(file.read()) / 1000


def install(path):
    """Before the emulator is imported: its services ask `time.time` for the time, so they live on the moved clock."""
    time.time = lambda: _real() + seconds_ahead(path)


def follow():
    """After it is imported: signatures are checked against the moved clock, and schedules are looked at twice a second."""
    from ministack.core import sigv4
    from ministack.services import scheduler

    check = sigv4.request_time_failure

    def request_time_failure(signature, *, now=None):
        return check(signature, now=now or datetime.datetime.fromtimestamp(time.time(), datetime.timezone.utc))

    sigv4.request_time_failure = request_time_failure
    scheduler._SCHEDULE_TICK_INTERVAL = 0.5
