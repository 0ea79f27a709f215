"""Serves a web application over real HTTP inside a running event loop: the bot's own, or the sandbox."""

import asyncio
import contextlib
import errno
import socket
from collections.abc import AsyncIterator, Iterator

import uvicorn
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

DROP = "lotse.drop"  # in the scope of a request: a function that cuts the connection without an answer
LONGEST_GOODBYE = 1
KEPT_OPEN = 60  # seconds without a request; clients give up an idle connection sooner, so none is closed as they use it


class PortInUse(OSError):  # noqa: N818
    """Somebody else listens there already."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(f"port {port} on {host} is in use")
        self.host = host
        self.port = port


class _DroppingProtocol(H11Protocol):
    """Lets the application cut the connection, which ASGI has no word for."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        app = self.app

        async def with_drop(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {**(scope.get("extensions") or {}), DROP: self.transport.abort}
            await app(scope, receive, send)

        self.app = with_drop


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self.stopping = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Say when connections are taken."""
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        """Tick once a second, as the Date header needs it, and stop at once when told to."""
        while not self.stopping.is_set():
            await self.on_tick(0)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await self.stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close all connections, and cancel what is not done within `LONGEST_GOODBYE` seconds.

        uvicorn's own sleeps a tenth of a second at least, and a test suite starts hundreds of servers.
        """
        for server in self.servers:
            server.close()
        for listener in sockets or []:
            listener.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_GOODBYE):
                while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110 - uvicorn tells nobody
                    await asyncio.sleep(0.002)
        for task in self.server_state.tasks:
            task.cancel()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the program that runs the loop."""
        yield


@contextlib.asynccontextmanager
async def serve(app: Starlette, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serve an application while the block runs and give its base URL, such as "http://127.0.0.1:8080".

    Port 0 takes a free one. `app.state.host` tells the application its name. When the block ends, `app.state.stop`,
    if there is one, is called, so that streams end and nothing holds the server up.

    Raises:
        PortInUse: The port is taken.
        OSError: The host is not one of this machine's.
    """
    listener = _listen(host, port)
    app.state.host = host
    config = uvicorn.Config(
        app,
        http=_DroppingProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        timeout_keep_alive=KEPT_OPEN,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    running.add_done_callback(lambda _: server.ready.set())
    try:
        await server.ready.wait()
        if running.done():
            running.result()
        shown_host = f"[{host}]" if ":" in host else host
        yield f"http://{shown_host}:{listener.getsockname()[1]}"
    finally:
        getattr(app.state, "stop", _nothing)()
        server.stopping.set()
        await running


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, or asyncio leaves Nagle's algorithm on and every answer waits 40 ms for an acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise PortInUse(host, port) from error
        raise
    return listener


def _nothing() -> None:
    """Stop nothing."""
