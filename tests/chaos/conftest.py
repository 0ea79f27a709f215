import pytest


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let a test that wants a seed run once for each of them."""
    if "chaos_seed" in metafunc.fixturenames:
        first, number = metafunc.config.getoption("--chaos-seed"), metafunc.config.getoption("--chaos-seeds")
        metafunc.parametrize("chaos_seed", range(first, first + number))
