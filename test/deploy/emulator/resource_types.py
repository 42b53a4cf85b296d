"""
Types of resources that CloudFormation knows and the emulator does not. A budget and a rotation are recorded with the
emulator's own services and can be asked for there. The others are stand-ins: they have an id, and nothing happens.

And one that the emulator knows otherwise: to CloudFormation a secret is its ARN (`Ref`), not its name. Policies name it so.
"""

import json
import uuid


def _stand_in(logical_id, props, stack_name):
    identifier = f"{stack_name}-{logical_id}-{uuid.uuid4().hex[:8]}"
    return identifier, {"Arn": f"arn:aws:stand-in:::{identifier}", "Id": identifier}


def _kept(physical_id, old_props, new_props, stack_name):
    return physical_id, {"Arn": f"arn:aws:stand-in:::{physical_id}", "Id": physical_id}


def _nothing(physical_id, props):
    pass


def _create_budget(logical_id, props, stack_name):
    from ministack.services import budgets

    # CloudFormation gives a name to what has none.
    budget = {"BudgetName": f"{stack_name}-{logical_id}-{uuid.uuid4().hex[:8]}", **props["Budget"]}
    if "BudgetLimit" in budget:
        budget["BudgetLimit"] = {**budget["BudgetLimit"], "Amount": str(budget["BudgetLimit"]["Amount"])}
    notifications = props.get("NotificationsWithSubscribers") or []
    for one in notifications:
        one["Notification"]["Threshold"] = float(one["Notification"]["Threshold"])
    status, _, body = budgets._create_budget({"Budget": budget, "NotificationsWithSubscribers": notifications})
    if status >= 400:
        raise ValueError(json.loads(body).get("message", "the budget was refused"))
    return budget["BudgetName"], {}


def _delete_budget(physical_id, props):
    from ministack.services import budgets

    budgets._delete_budget({"BudgetName": physical_id})


def _schedule_rotation(logical_id, props, stack_name):
    from ministack.services import secretsmanager

    _, secret = secretsmanager._resolve(props["SecretId"])
    if secret is None:
        raise ValueError("the secret to be rotated is not there")
    secret.update(
        RotationEnabled=True,
        RotationLambdaARN=props.get("RotationLambdaARN"),
        RotationRules=props.get("RotationRules"),
    )
    return secret["ARN"], {"Id": secret["ARN"]}


def _reschedule_rotation(physical_id, old_props, new_props, stack_name):
    return _schedule_rotation("", new_props, stack_name)


def _end_rotation(physical_id, props):
    from ministack.services import secretsmanager

    _, secret = secretsmanager._resolve(physical_id)
    if secret is not None:
        secret["RotationEnabled"] = False


def _named_by_arn(handler):
    from ministack.services import secretsmanager

    def name(arn):
        _, secret = secretsmanager._resolve(arn)
        return arn if secret is None else secret["Name"]

    def create(*given):
        _, attributes = handler["create"](*given)
        return attributes["Arn"], attributes

    def update(physical_id, *given):
        _, attributes = handler["update"](name(physical_id), *given)
        return attributes["Arn"], attributes

    def delete(physical_id, props):
        handler["delete"](name(physical_id), props)

    return {**handler, "create": create, "update": update, "delete": delete}


_stand_ins = [
    "AWS::Cognito::ManagedLoginBranding",
    "AWS::SMSVOICE::ConfigurationSet",
    "AWS::SMSVOICE::OptOutList",
    "AWS::SMSVOICE::Pool",
    "AWS::SMSVOICE::ProtectConfiguration",
    "AWS::SMSVOICE::SenderId",
]


def install():
    from ministack.services.cloudformation.provisioners import _RESOURCE_HANDLERS as handlers

    handlers["AWS::SecretsManager::Secret"] = _named_by_arn(handlers["AWS::SecretsManager::Secret"])
    for name in _stand_ins:
        handlers.setdefault(name, {"create": _stand_in, "update": _kept, "delete": _nothing})
    handlers.setdefault("AWS::Budgets::Budget", {"create": _create_budget, "delete": _delete_budget})
    handlers.setdefault(
        "AWS::SecretsManager::RotationSchedule",
        {"create": _schedule_rotation, "update": _reschedule_rotation, "delete": _end_rotation},
    )
