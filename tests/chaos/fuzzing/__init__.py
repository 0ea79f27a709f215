"""A fuzzer for the whole bot: updates made of the Bot API's own types, valid and broken, from a crowd of people."""
