from bot.profile import publish_profile
from tests.conversation import Town


async def test_the_command_menu_speaks_each_persons_language(town: Town) -> None:
    kim, ola = await town.volunteer("de"), await town.volunteer("uk", 102, "Ola")
    await publish_profile(town.lotse.application.bot, town.lotse.tools)
    assert ("find", "Angebote in der Nähe") in town.telegram.commands(kim.person.id)
    assert ("find", "Пропозиції поруч") in town.telegram.commands(ola.person.id)


async def test_publishing_again_changes_nothing(town: Town) -> None:
    await publish_profile(town.lotse.application.bot, town.lotse.tools)
    town.telegram.calls.clear()
    await publish_profile(town.lotse.application.bot, town.lotse.tools)
    assert not [call.method for call in town.telegram.calls if call.method.startswith("setMy")]
