"""Wiring: settings, application, intake, delivery, jobs, sandbox and command line."""

import os

# python-telegram-bot gives times as timedelta only if this is set before it is used, and warns where it is not.
os.environ.setdefault("PTB_TIMEDELTA", "true")
