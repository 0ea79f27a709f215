"""Bots that are killed at random moments, and a count of what they did meanwhile."""
