"""Finds which of many short texts a question asks for, and how surely. Knows nothing of the FAQ itself."""

import os

# The matrices are small: BLAS threads would cost ten times what they save. It has to be said before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
