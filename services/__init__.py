"""The rules. Takes a session and `now`, returns results, never words."""
