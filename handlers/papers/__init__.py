"""Papers to print: what they say, and how they are set on A4 in nine languages and three scripts."""
