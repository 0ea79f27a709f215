from tests.conversation import Town


async def test_a_question_is_answered_with_source_and_date(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("bin ich auf dem weg zum café versichert?")
    kim.hears("Hin- und Rückweg", "§ 8 Abs. 2", "Stand: 19.08.2026", "keine Rechtsberatung")
