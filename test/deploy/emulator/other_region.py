"""A stack may read the output of a stack in another region (`Fn::GetStackOutput` with `Region`); the emulator looks in its own."""


def install():
    from ministack.core.responses import get_region, set_request_region
    from ministack.services.cloudformation import engine

    resolve = engine._resolve_refs

    def _resolve_refs(value, *rest, **named):
        wanted = value.get("Fn::GetStackOutput") if isinstance(value, dict) else None
        if not isinstance(wanted, dict) or not isinstance(wanted.get("Region"), str):
            return resolve(value, *rest, **named)
        here = get_region()
        set_request_region(wanted["Region"])
        try:
            return resolve(value, *rest, **named)
        finally:
            set_request_region(here)

    engine._resolve_refs = _resolve_refs
