"""Every handler for staff either only shows something or leaves a line in the audit log: read from the code."""

import ast
import inspect
import sys
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType

import pytest

import handlers.features
from handlers.staff import GUARDED
from services.roles import Role

assert handlers.features  # all features are imported, so all guarded handlers are known

READING = ("get_", "find_", "list_", "count_", "lock_", "sum_up_", "look_at_", "recall_", "preview_")
PREPARING = frozenset(
    {
        # What the bot waits for, and drafts that nobody sees but whoever makes them.
        "open_dialogue", "close_dialogue", "wait_for", "draft_broadcast", "aim_broadcast", "change_audience",
        "draft_letter", "drop_letter", "draft_series", "draft_change", "change_draft", "discard_draft",
        "choose_entry_id",
        # Asks somebody else to decide, who is then noted; shows a question anew; who was seen in the staff room.
        "ask_second_person", "ask_for_release", "post_again", "note_colleague", "acting_id",
        # A broadcast that has not been sent yet, its card, and a test to oneself.
        "put_button", "draft_about", "nudge", "drop_wording", "time_broadcast", "drop_broadcast", "reopen_broadcast",
        "add_card", "write_to_person",
    }
)  # fmt: skip


# Not only for staff, but an organiser's or an invited person's doing is noted as well.
BESIDES = (
    "handlers.proposals.decide",
    "handlers.proposals.undo",
    "handlers.offer_checks.answer_check",
    "handlers.roles.accept",
)


@pytest.mark.parametrize("name", sorted([*GUARDED, *BESIDES]))
def test_what_staff_change_is_noted(name: str) -> None:
    calls = set(calls_with_session(*found(name)))
    changes = {call for call in calls if not call.startswith(READING)} - PREPARING - {"note"}
    assert not changes or "note" in calls, f"{name} changes something ({sorted(changes)}) and notes nothing"


def test_the_walk_finds_what_is_noted_and_what_is_only_shown() -> None:
    noting = {name for name in GUARDED if "note" in set(calls_with_session(*found(name)))}
    assert {"handlers.content.withdraw", "handlers.content_drafts.release", "handlers.tables.accept_table"} <= noting
    assert {"handlers.content.open_content", "handlers.content.send_file"} & noting == set()
    assert len(noting) > 30


def test_a_change_without_a_line_would_be_found() -> None:
    calls = set(calls_with_session(sys.modules[__name__], forgetful_handler))
    assert calls == {"close_dialogue", "release_everything"}


def test_editors_may_do_no_more_than_look_after_the_answers() -> None:
    modules = {name.split(".")[1] for name, role in GUARDED.items() if role is Role.EDITOR}
    assert all(module.startswith(("content", "gaps", "staff_menu")) for module in modules)


async def forgetful_handler(context, session) -> None:  # type: ignore[no-untyped-def]
    """Stand for a handler whose author forgot the log."""
    await close_dialogue(session, 1)  # type: ignore[name-defined]  # noqa: F821
    await release_everything(session)  # type: ignore[name-defined]  # noqa: F821


def found(name: str) -> tuple[ModuleType, Callable[..., object]]:
    module_name, _, function = name.rpartition(".")
    module = sys.modules[module_name]
    return module, inspect.unwrap(getattr(module, function))


def calls_with_session(
    module: ModuleType, function: Callable[..., object], seen: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Yield what is called with a session that can write, by a function and by those of the handlers that it calls."""
    for call in calls_outside_reading(tree_of(function)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        helper = getattr(module, name, None) if isinstance(call.func, ast.Name) else None
        if inspect.iscoroutinefunction(helper) and is_ours(helper) and name not in seen:
            inner = inspect.unwrap(helper)
            yield from calls_with_session(sys.modules[inner.__module__], inner, seen | {name})
        elif call.args and isinstance(call.args[0], ast.Name) and call.args[0].id == "session":
            yield name
            chosen = getattr(module, ast.unparse(call.func.value), {}) if isinstance(call.func, ast.Subscript) else {}
            services = list(chosen.values()) or [getattr(module, name, None)]
            if all(map(notes_by_itself, services)):
                yield "note"


def notes_by_itself(service: object) -> bool:
    """Tell whether a function of the services, or one that it calls in its module, adds to the log."""
    if not inspect.iscoroutinefunction(service) or not service.__module__.startswith("services."):
        return False
    module = sys.modules[service.__module__]
    called = {getattr(call.func, "id", "") for call in ast.walk(tree_of(service)) if isinstance(call, ast.Call)}
    inner = [getattr(module, name, None) for name in called - {service.__name__} if name]
    own = [one for one in inner if getattr(one, "__module__", "") == service.__module__]
    return "note_action" in called or any(map(notes_by_itself, own))


def calls_outside_reading(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls in a piece of code, but for those under `async with context.reading()`."""
    if isinstance(tree, ast.AsyncWith) and "context.reading()" in map(
        ast.unparse, (i.context_expr for i in tree.items)
    ):
        return
    if isinstance(tree, ast.Call):
        yield tree
    for child in ast.iter_child_nodes(tree):
        yield from calls_outside_reading(child)


def is_ours(function: Callable[..., object]) -> bool:
    return str(inspect.unwrap(function).__module__).startswith("handlers.")


@cache
def tree_of(function: Callable[..., object]) -> ast.AST:
    return ast.parse(inspect.getsource(function))
