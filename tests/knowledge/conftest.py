"""What the tests of the content share: each is read once."""

import pytest

from knowledge.entries import Entries, load_entries
from knowledge.places import Gazetteer, load_gazetteer
from knowledge.routing import Router, load_router
from knowledge.shipped_offers import ShippedOffer, load_shipped_offers


@pytest.fixture(scope="session")
def entries() -> Entries:
    return load_entries()


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


@pytest.fixture(scope="session")
def shipped_offers() -> tuple[ShippedOffer, ...]:
    return load_shipped_offers()


@pytest.fixture(scope="session")
def router() -> Router:
    return load_router()
