"""
The condition keys of DynamoDB and S3 that our policies rest on and that the emulator does not know. Each is present exactly
when AWS documents it to be; where a request cannot be read the key is absent, and our policies refuse what has no key.

dynamodb:LeadingKeys   the partition key values that a request names; for an index, those of the index
dynamodb:ReturnValues  the parameter of that name, where it is given
dynamodb:Attributes    of a batch of writes, the attributes that it names; of what reads, the emulator knows
s3:if-none-match       the header of that name
s3:if-match            the header of that name

aws:PrincipalArn       of whoever has taken a role, the role's; the emulator knows it otherwise as that of the session

To IAM a batch of messages is so many messages: the emulator asks for actions (`sqs:SendMessageBatch`) that AWS does not have.
"""

import contextvars
import json
import re

_operation = contextvars.ContextVar("operation", default="")
_session = re.compile(r"arn:aws:sts::(\d+):assumed-role/([^/]+)/.*")
_token = re.compile(r"[#:]?[A-Za-z_][A-Za-z0-9_.-]*|<>|<=|>=|[=<>(),]")
_members = {"Get": "Key", "Put": "Item", "Update": "Key", "Delete": "Key", "ConditionCheck": "Key"}


def _partition_key(table, index=None):
    """The name of the attribute that is the partition key of a table or of one of its indexes."""
    from ministack.services import dynamodb

    found = dynamodb._tables.get(table.rsplit("table/", 1)[-1])
    if found is None or index is None:
        return found and found["pk_name"]
    for schema in found["GlobalSecondaryIndexes"]:
        if schema["IndexName"] == index:
            return next(key["AttributeName"] for key in schema["KeySchema"] if key["KeyType"] == "HASH")
    return found["pk_name"]


def _text(value):
    """An attribute value, `{"S": "text"}`, as the text that policies compare."""
    return str(next(iter(value.values())))


def _queried(data):
    """The value that a query asks the partition key to equal."""
    key = _partition_key(data["TableName"], data.get("IndexName"))
    if "KeyConditionExpression" not in data:
        return _text(data["KeyConditions"][key]["AttributeValueList"][0])
    names, values = data.get("ExpressionAttributeNames") or {}, data["ExpressionAttributeValues"]
    tokens = _token.findall(data["KeyConditionExpression"])
    for left, sign, right in zip(tokens, tokens[1:], tokens[2:]):
        for name, value in ((left, right), (right, left)):
            if sign == "=" and value in values and names.get(name, name) == key:
                return _text(values[value])
    raise KeyError(key)


def _written(data):
    """The items and keys of a batch of writes, by their tables."""
    return {
        table: [one["PutRequest"]["Item"] if "PutRequest" in one else one["DeleteRequest"]["Key"] for one in requests]
        for table, requests in data["RequestItems"].items()
    }


def _in_table(table, items):
    return [_text(item[_partition_key(table)]) for item in items]


def _leading_keys(operation, data):
    if operation in ("GetItem", "UpdateItem", "DeleteItem"):
        return _in_table(data["TableName"], [data["Key"]])
    if operation == "PutItem":
        return _in_table(data["TableName"], [data["Item"]])
    if operation == "Query":
        return [_queried(data)]
    if operation == "BatchGetItem":
        return [key for table, wanted in data["RequestItems"].items() for key in _in_table(table, wanted["Keys"])]
    if operation == "BatchWriteItem":
        return [key for table, items in _written(data).items() for key in _in_table(table, items)]
    if operation in ("TransactGetItems", "TransactWriteItems"):
        parts = [(_members[member], part) for item in data["TransactItems"] for member, part in item.items()]
        return [key for member, part in parts for key in _in_table(part["TableName"], [part[member]])]
    return None  # a scan, a statement, anything about the table as a whole


def _of_dynamodb(operation, body):
    try:
        data = json.loads(body or b"{}")
        keys = _leading_keys(operation, data)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, StopIteration):
        return {}
    context = {"dynamodb:LeadingKeys": keys} if keys else {}
    if isinstance(data.get("ReturnValues"), str):
        context["dynamodb:ReturnValues"] = data["ReturnValues"]
    if operation == "BatchWriteItem":
        context["dynamodb:Attributes"] = sorted({name for items in _written(data).values() for one in items for name in one})
    return context


def install():
    """Adds the keys to what the emulator's own evaluator is told of a request. What it knows already stays as it is."""
    from ministack.core import iam_actions, iam_evaluator

    resolve = iam_evaluator._resolve_condition_key
    extract, dynamodb, s3 = (
        iam_actions.extract_iam_action,
        iam_actions.dynamodb_service_context,
        iam_actions.s3_service_context,
    )

    def extract_iam_action(service, *request):
        action = extract(service, *request)
        _operation.set((action or "").partition(":")[2])
        return action.removesuffix("Batch") if service == "sqs" and action else action

    def dynamodb_service_context(body):
        return {**dynamodb(body), **_of_dynamodb(_operation.get(), body)}

    def s3_service_context(iam_action, query_params, path="", headers=None):
        context = s3(iam_action, query_params, path, headers)
        given = {name.lower(): value for name, value in (headers or {}).items()}
        if iam_action == "s3:PutObject":
            context.update({f"s3:{name}": given[name] for name in ("if-none-match", "if-match") if name in given})
        return context

    def resolve_condition_key(key, ctx):
        value = resolve(key, ctx)
        return _session.sub(r"arn:aws:iam::\1:role/\2", value) if key.lower() == "aws:principalarn" else value

    iam_evaluator._resolve_condition_key = resolve_condition_key
    iam_actions.extract_iam_action = extract_iam_action
    iam_actions.dynamodb_service_context = dynamodb_service_context
    iam_actions.s3_service_context = s3_service_context
