"""Papers to print: what they say, and how they are set on A4 in nine languages and three scripts."""

from pathlib import Path

FONTS = Path(__file__).parent / "fonts"  # here, since the libraries of papers take half a second to import
