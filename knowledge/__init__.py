"""What we know: entries, offers, places, and the search over them. Knows neither Telegram nor SQL."""
