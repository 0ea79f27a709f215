"""What the bot is shipped with, put into a fresh database."""

from db.engine import Database
from knowledge.contacts import load_contacts
from knowledge.funding import load_funding
from services.directory import seed_directory


async def seed(database: Database) -> None:
    """Fill what is empty. Raises ContentError if the shipped tables are broken."""
    contacts, programmes = load_contacts(), load_funding()
    async with database.transaction() as session:
        await seed_directory(session, contacts, programmes)
