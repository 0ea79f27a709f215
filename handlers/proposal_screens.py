"""How proposals look: what one may say, old and new side by side, and what became of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from db.models import OfferVersion, Proposal
from handlers.screen import Button, Rows, Screen, action, button, home_button, in_rows
from knowledge.offer_fields import offer_kinds, write_field
from locales.words import Words
from services.exports import shown
from services.proposals import WHATS


def what_screen(words: Words, name: str, offer_id: int) -> Screen:
    """What may be wrong about an offer, a button each."""
    wrong = [button(words, f"report-what-{what}", "report", "say", offer_id, what) for what in WHATS if what != "new"]
    return Screen(words.html("report-what", name=name), (*in_rows(wrong), (home_button(words),)))


def new_kind_screen(words: Words) -> Screen:
    """The kinds that a new offer may be of."""
    kinds = [button(words, f"offer-kind-{kind}", "report", "kind", kind) for kind in offer_kinds()]
    return Screen(words.html("report-new-kind"), (*in_rows(kinds, 2), (home_button(words),)))


def new_place_screen(words: Words, kind: str, municipalities: Sequence[str]) -> Screen:
    """The municipalities where a new offer may be."""
    places = [Button(name, action("report", "at", kind, number)) for number, name in enumerate(municipalities)]
    return Screen(words.html("report-new-place"), (*in_rows(places, 2), (home_button(words),)))


def sentence_screen(words: Words, what: str) -> Screen:
    """Ask for the sentence."""
    return Screen(words.html(f"report-ask-{what}"), ((button(words, "report-button-stop", "report", "stop"),),))


def staff_proposal_screen(
    words: Words, proposal: Proposal, offer: Mapping[str, Any] | None, version: OfferVersion | None = None
) -> Screen:
    """A proposal as staff see it: old and new side by side, and two buttons while it is open.

    `version` is what accepting it wrote: from then on the offer itself has the new values.
    """
    name = offer["name"] if offer else proposal.fields.get("name", "")
    parts = [
        words.html(
            "proposal-heading", number=str(proposal.id), name=name, what=words.plain(f"report-what-{proposal.what}")
        ),
        "\n".join(_side_by_side(words, proposal, offer, version)),
        words.html("proposal-text", text=proposal.text),
        "" if proposal.state == "open" else words.html(f"proposal-state-{proposal.state}"),
    ]
    return Screen("\n\n".join(filter(None, parts)), _buttons(words, proposal))


def decided_screen(words: Words, proposal: Proposal, offer: Mapping[str, Any] | None) -> Screen:
    """What the proposer hears."""
    name = offer["name"] if offer else proposal.fields.get("name", "")
    key = "proposal-heard-accepted" if proposal.state == "accepted" else "proposal-heard-declined"
    return Screen(words.html(key, name=name))


def _side_by_side(
    words: Words, proposal: Proposal, offer: Mapping[str, Any] | None, version: OfferVersion | None
) -> list[str]:
    lines: list[str] = []
    for field, new in proposal.fields.items():
        now = write_field(offer[field]) if offer and proposal.what != "new" else ""
        old = (version.fields[field][0] or "") if version and field in version.fields else now
        before = shown(field, old) or words.plain("table-nothing")
        lines.append(
            words.html("proposal-field", field=words.plain(f"field-{field}"), before=before, after=shown(field, new))
        )
    return lines


def _buttons(words: Words, proposal: Proposal) -> Rows:
    if proposal.state == "open":
        key = "proposal-button-yes" if proposal.fields else "proposal-button-seen"
        return (
            (button(words, key, "proposal", "yes", proposal.id),),
            (button(words, "proposal-button-no", "proposal", "no", proposal.id),),
        )
    if proposal.state == "accepted" and proposal.version_id is not None:
        return ((button(words, "proposal-button-undo", "proposal", "undo", proposal.id),),)
    return ()
