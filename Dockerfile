# syntax=docker/dockerfile:1

FROM python:3.11.17-slim-trixie@sha256:45037981b62b34b44602584fccbc4d884d5f7dc92c7ee86bb38a698a79fe1e51 AS build
WORKDIR /src
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/lotse
ENV PATH="/opt/lotse/bin:$PATH"

# The libraries first: they change less often than the bot, so this layer is built less often.
COPY requirements.lock requirements-dev.lock ./
RUN pip install --require-hashes -r requirements.lock

# The build tool, with its hashes, out of the development lock; it stays behind in a folder of its own.
RUN sed -n '/^setuptools==/,/^ *#/p' requirements-dev.lock > build.lock \
    && pip install --require-hashes --target /opt/build -r build.lock

COPY pyproject.toml README.md LICENSE NOTICE ./
COPY bot bot
COPY db db
COPY handlers handlers
COPY knowledge knowledge
COPY locales locales
COPY services services
RUN PYTHONPATH=/opt/build pip install --no-deps --no-build-isolation .


FROM python:3.11.17-slim-trixie@sha256:45037981b62b34b44602584fccbc4d884d5f7dc92c7ee86bb38a698a79fe1e51
ENV PATH="/opt/lotse/bin:$PATH" PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
RUN useradd --system --uid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin lotse \
    && install --directory --owner lotse --group lotse --mode 0700 /app/data
COPY --from=build /opt/lotse /opt/lotse
WORKDIR /app
USER lotse
VOLUME /app/data
EXPOSE 8080

# Without a shell and without curl, which the image has not.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as web; web.urlopen(f\"http://127.0.0.1:{os.environ.get('LOTSE_PORT') or 8080}/healthz\", timeout=4)"]
STOPSIGNAL SIGTERM
CMD ["lotse", "run"]
