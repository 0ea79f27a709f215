"""The kinds of courses, and what has to come before each."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class CourseKind:
    """A kind of course. `prerequisites` name what a person has to have done before."""

    name: str
    prerequisites: tuple[str, ...] = ()


COURSE_KINDS: Final = {
    kind.name: kind
    for kind in (
        CourseKind("newcomer"),
        CourseKind("guide_training"),
        CourseKind("guide_refresher", prerequisites=("guide_training",)),
        CourseKind("first_aid"),
        CourseKind("further_training"),
        CourseKind("children", prerequisites=("conduct",)),
    )
}

NEEDS: Final = {"childcare": "childcare", "step-free": "access", "hearing": "access", "sight": "access"}
"""What somebody may need in order to take part, by the question of a course that it answers."""
