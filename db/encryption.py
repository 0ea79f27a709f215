"""Personal fields are stored encrypted, with keys that are kept apart from the database."""

import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32  # AES-256
NONCE_BYTES = 12  # random, so one key is good for 2^32 values (NIST SP 800-38D, section 8.3)
FORM = re.compile(r"lotse1:([0-9a-f]{8}):([A-Za-z0-9_=-]+)")


class DataKeyError(Exception):
    """A stored value can't be read with the keys that there are; the message says how to mend it."""


class DataKeys:
    """The keys of a database: the first one encrypts, all of them decrypt. Without any, texts are stored as they are.

    What is stored names its key by a fingerprint, so that anybody can tell, without a key, which values still wait for
    a rotation. A text that is not in this form was stored before there were keys, and is read as it is.
    """

    def __init__(self, keys: Sequence[bytes] = ()) -> None:
        self._ciphers = {fingerprint(key): AESGCM(key) for key in keys}
        self.newest = fingerprint(keys[0]) if keys else None

    @property
    def fingerprints(self) -> frozenset[str]:
        """The fingerprints of all keys."""
        return frozenset(self._ciphers)

    def encrypt(self, text: str) -> str:
        """Return a text in the form in which it is stored."""
        if self.newest is None:
            return text
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = self._ciphers[self.newest].encrypt(nonce, text.encode(), None)
        return f"{prefix(self.newest)}{urlsafe_b64encode(nonce + sealed).decode()}"

    def decrypt(self, stored: str) -> str:
        """Return the text that was stored. Raises DataKeyError if its key is not among these, or it was changed."""
        form = FORM.fullmatch(stored)
        if form is None:
            return stored
        if (cipher := self._ciphers.get(form[1])) is None:
            raise DataKeyError(
                f"stored data need the key {form[1]}; put it into LOTSE_DATA_KEYS, behind the newest one"
            )
        sealed = urlsafe_b64decode(form[2])
        try:
            return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], None).decode()
        except InvalidTag as error:
            raise DataKeyError(
                f"a value stored under the key {form[1]} was changed from outside, or damaged"
            ) from error


def prefix(key: str) -> str:
    """Return what every value begins with that was stored under the key of this fingerprint."""
    return f"lotse1:{key}:"


def fingerprint(key: bytes) -> str:
    """Return what a key is called: eight hexadecimal digits that tell nothing of it."""
    return sha256(b"lotse" + key).hexdigest()[:8]


def new_key() -> str:
    """Return a new key, as it is written in settings."""
    return urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def read_keys(text: str) -> DataKeys:
    """Read keys as they are written in settings, the newest first. Raises ValueError without quoting any of them."""
    keys = [_read_key(part) for part in text.replace(",", " ").split()]
    if not keys:
        raise ValueError("there is no key")
    return DataKeys(keys)


def _read_key(text: str) -> bytes:
    try:
        key = urlsafe_b64decode(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError("this is no key; `lotse new-key` makes one")
    return key
