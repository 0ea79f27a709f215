"""How we say it: the interface's words, one Fluent file a language, and the registry of languages."""
