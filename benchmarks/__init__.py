"""What the bot reaches: programs that print figures, apart from the tests."""
