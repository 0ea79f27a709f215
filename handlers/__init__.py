"""The Telegram edge: parse the update, decide in one transaction, speak."""
