"""What a bot reads at its start, read once for all that are forked afterwards."""

import bot.run  # noqa: F401 - and all that it imports
from handlers.toolbox import load_knowledge

KNOWLEDGE = load_knowledge()
