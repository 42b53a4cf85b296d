"""Prints every line of every log of the emulated account in the region, as JSON: `[{"group": …, "message": …}]`."""

import datetime
import json
import os

import botocore.auth
import botocore.session
import moved_clock

moved_clock.install(os.environ["MOVED_CLOCK"])
now = botocore.auth.get_current_datetime


def _moved(remove_tzinfo=True):
    return now(remove_tzinfo) + datetime.timedelta(seconds=moved_clock.seconds_ahead(os.environ["MOVED_CLOCK"]))


botocore.auth.get_current_datetime = _moved
logs = botocore.session.get_session().create_client("logs", region_name=os.environ["AWS_REGION"])
lines = []
for page in logs.get_paginator("describe_log_groups").paginate():
    for group in (one["logGroupName"] for one in page["logGroups"]):
        for events in logs.get_paginator("filter_log_events").paginate(logGroupName=group):
            lines += [{"group": group, "message": event["message"]} for event in events["events"]]
print(json.dumps(lines))
