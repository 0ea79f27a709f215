"""Breaks an update: fields that are missing, of another type, too large, or where they don't belong."""

import copy
from random import Random
from typing import Any

WRONG: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 2**31, 2**63, -(2**63), 10**30, "", "x", "5", "\0", "\ud83d", "x" * 5000),
    *([], [[]], [None], {}, {"id": "five"}, {"id": None}, [{"type": "bold", "offset": -1, "length": 10**9}]),
)


def break_somewhere(update: dict[str, Any], random: Random) -> dict[str, Any]:
    """Return a copy with one to three things wrong below its top level; `update_id` stays as it is."""
    broken = copy.deepcopy(update)
    for _ in range(random.randint(1, 3)):
        places = list(_places(broken))
        if not places:
            break
        holder, key = random.choice(places)
        if random.random() < 0.4:
            del holder[key]
        else:
            holder[key] = copy.deepcopy(random.choice(WRONG))
    return broken


def _places(value: Any, *, top: bool = True) -> list[tuple[Any, Any]]:
    """Return each place within, as who holds it and under which key or number."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    below = [place for key in keys for place in _places(value[key], top=False)]
    return (
        below if top and isinstance(value, dict) and "update_id" in value else [*((value, key) for key in keys), *below]
    )
