"""What starts the bot elsewhere: compose.yaml, the proxy, the Kubernetes manifests. They name only what there is."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from starlette.routing import Route

from bot.clock import SystemClock
from bot.settings import PREFIX, Settings
from bot.web import web_routes
from bot.webhook import webhook_route
from db.engine import Database
from handlers.vitals import Vitals

ROOT = Path(__file__).parents[2]
KUBERNETES = ROOT / "deploy" / "kubernetes"
MANIFESTS = sorted(KUBERNETES.glob("*.yaml"))
OURS = re.compile(r"ehrenamtslotse:\d+\.\d+\.\d+")
PINNED = re.compile(r"[a-z0-9./-]+:\d+(\.\d+)+(-[a-z0-9]+)*@sha256:[0-9a-f]{64}")  # a full version and a digest
FOR_COMPOSE_ONLY = {"POSTGRES_PASSWORD", "DOMAIN"}


def compose() -> Any:
    return yaml.safe_load((ROOT / "compose.yaml").read_text())


def manifest(name: str) -> Any:
    return yaml.safe_load((KUBERNETES / f"{name}.yaml").read_text())


def pod() -> Any:
    return manifest("deployment")["spec"]["template"]["spec"]


def container() -> Any:
    return pod()["containers"][0]


def settings() -> set[str]:
    return {f"{PREFIX}{field.upper()}" for field in Settings.model_fields}


def is_served(path: str) -> bool:
    """Tell whether the bot answers at a path, or below it."""
    outside = Settings(_env_file=None, public_url="https://x.org")
    database = Database("postgresql+psycopg://x@/x")
    routes = [*web_routes(outside, database, SystemClock(), Vitals()), webhook_route("https://x.org/telegram", "", _no)]
    return any(isinstance(route, Route) and f"{route.path}/".startswith(f"{path.rstrip('/')}/") for route in routes)


async def _no(_updates: list[dict[str, Any]]) -> None:
    raise AssertionError


def images(document: Any) -> Iterator[str]:
    if isinstance(document, dict):
        for key, value in document.items():
            if key == "image":
                yield value
            yield from images(value)
    elif isinstance(document, list):
        for item in document:
            yield from images(item)


@pytest.mark.parametrize("file", [ROOT / "compose.yaml", *MANIFESTS], ids=lambda file: file.name)
def test_every_file_can_be_read_and_pins_its_images(file: Path) -> None:
    document = yaml.safe_load(file.read_text())
    assert isinstance(document, dict)
    assert [image for image in images(document) if not (OURS.fullmatch(image) or PINNED.fullmatch(image))] == []


def test_the_image_is_built_on_one_that_is_pinned() -> None:
    built_on = re.findall(r"^FROM (\S+)", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    assert len(built_on) == 2 and len(set(built_on)) == 1
    assert PINNED.fullmatch(built_on[0])


def test_kustomize_takes_all_manifests_and_their_image() -> None:
    listed = manifest("kustomization")
    assert {file.name for file in MANIFESTS} == {*listed["resources"], "kustomization.yaml"}
    assert [image["name"] for image in listed["images"]] == [container()["image"].partition(":")[0]]


@pytest.mark.parametrize(
    "file", [file for file in MANIFESTS if file.stem != "kustomization"], ids=lambda file: file.name
)
def test_every_manifest_says_what_it_is(file: Path) -> None:
    document = yaml.safe_load(file.read_text())
    assert document["apiVersion"] and document["kind"]
    assert document["metadata"]["name"] == "lotse"


def test_all_settings_that_are_named_exist() -> None:
    named = {*compose()["services"]["bot"]["environment"], *manifest("settings")["data"]}
    assert named <= settings()
    in_files = "".join(file.read_text() for file in [ROOT / "compose.yaml", *MANIFESTS])
    assert set(re.findall(rf"{PREFIX}[A-Z_]+", in_files)) <= settings()


def test_the_example_of_env_names_every_setting_and_what_compose_asks_for() -> None:
    named = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    asked = set(re.findall(r"\$\{([A-Z_]+)", (ROOT / "compose.yaml").read_text()))
    assert settings() | FOR_COMPOSE_ONLY == named
    assert asked <= named


def test_three_replicas_start_and_none_takes_a_port_of_the_machine() -> None:
    bot = compose()["services"]["bot"]
    assert bot["deploy"]["replicas"] == manifest("deployment")["spec"]["replicas"] == 3
    assert "ports" not in bot


def test_whoever_asks_a_replica_asks_at_its_port_and_where_it_answers() -> None:
    assert [port["containerPort"] for port in container()["ports"]] == [int(manifest("settings")["data"]["LOTSE_PORT"])]
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert is_served(container()[probe]["httpGet"]["path"])
        assert container()[probe]["httpGet"]["port"] == container()["ports"][0]["name"]
    assert manifest("service")["spec"]["ports"][0]["targetPort"] == container()["ports"][0]["name"]
    assert f"dynamic a bot {compose()['services']['bot']['environment']['LOTSE_PORT']}" in caddyfile()


def test_the_outside_reaches_what_is_for_it_and_nothing_else() -> None:
    paths = manifest("ingress")["spec"]["rules"][0]["http"]["paths"]
    by_ingress = {path["path"] for path in paths}
    by_proxy = {path.removesuffix("/*") for path in re.findall(r"@outside path (.+)", caddyfile())[0].split()}
    assert by_ingress == by_proxy == {"/telegram", "/calendar", "/verify"}
    assert all(is_served(path) for path in by_proxy)
    for url in (manifest("settings")["data"], compose()["services"]["bot"]["environment"]):
        assert "/telegram" in url["LOTSE_WEBHOOK_URL"]


def test_labels_lead_from_service_and_budget_to_the_pods() -> None:
    labels = manifest("deployment")["spec"]["template"]["metadata"]["labels"]
    assert manifest("deployment")["spec"]["selector"]["matchLabels"] == labels
    assert manifest("service")["spec"]["selector"] == labels
    assert manifest("disruption-budget")["spec"]["selector"]["matchLabels"] == labels


def test_a_replica_may_do_nothing_but_its_work_and_has_time_to_finish() -> None:
    assert container()["securityContext"]["readOnlyRootFilesystem"]
    assert container()["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    assert pod()["securityContext"]["runAsNonRoot"]
    assert pod()["terminationGracePeriodSeconds"] > 10
    assert compose()["services"]["bot"]["cap_drop"] == ["ALL"]


def caddyfile() -> str:
    return (ROOT / "deploy" / "Caddyfile").read_text()
