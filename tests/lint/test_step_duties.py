from pathlib import Path

import pytest

from orgdesign.analysis.readings import Readings
from orgdesign.lint.step_duties import StepDuties
from orgdesign.location import Location, Source
from orgdesign.model import Organization
from orgdesign.model.duty import Duty
from orgdesign.model.process import Step
from orgdesign.model.text import LocalizedText

TABLE = Path(__file__).parent / "rules" / "process" / "step_duties" / "pairs.tsv"
PAIRS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
USUAL = 30
# The step is named after what it is for, the duty after what is done.
MISSED = {"Check quality"}


class Nowhere:
    def locate(self, path):
        return Location("org.yaml", 1, 1, 1, 1)

    def refused(self, path):
        return False


SOURCE = Source(Nowhere(), ())
DUTIES = StepDuties(Readings(Organization(id="o", source=SOURCE, name="O")))


def duty(text: str, **more) -> Duty:
    return Duty(id="d", source=SOURCE, text=text, **more)


def step(name: str) -> Step:
    return Step(id="s", source=SOURCE, name=name)


@pytest.mark.parametrize(("expected", "name", "text"), PAIRS, ids=lambda text: text.replace(" ", "-"))
def test_other_words_for_the_same_do(expected, name, text):
    assert DUTIES.covers(duty(text), step(name), USUAL) == (expected == "yes" and name not in MISSED)


def test_the_share_counts_the_words_of_the_step():
    assert DUTIES.covers(duty("Settle complaints"), step("Settle big claims"), 33)
    assert not DUTIES.covers(duty("Settle bills"), step("Settle big claims"), 67)


def test_tasks_and_results_belong_to_the_duty():
    assert DUTIES.covers(duty("Look after customers", tasks=("settle claims",)), step("Settle claims"), 100)
    assert DUTIES.covers(duty("Look after customers", output="settled claims"), step("Settle claims"), 100)


def test_one_language_is_enough():
    texts = LocalizedText.of((("zh-CN", "结案"), ("en", "Settle claims")), "zh-CN")
    assert DUTIES.covers(duty("Settle claims"), step(texts), 100)


def test_a_name_without_words_is_not_judged():
    assert DUTIES.covers(duty("Settle claims"), step("1"), 100)
