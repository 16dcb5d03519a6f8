from orgdesign.lint.step_duties import covers, terms
from orgdesign.location import Location, Source
from orgdesign.model.duty import Duty
from orgdesign.model.process import Step
from orgdesign.model.text import LocalizedText


class Nowhere:
    def locate(self, path):
        return Location("org.yaml", 1, 1, 1, 1)

    def refused(self, path):
        return False


SOURCE = Source(Nowhere(), ())


def duty(text: str, **more) -> Duty:
    return Duty(id="d", source=SOURCE, text=text, **more)


def step(name: str) -> Step:
    return Step(id="s", source=SOURCE, name=name)


def test_words_are_told_by_how_they_begin():
    assert terms("A to B: Settling the settlements of 2 claims") == {"sett", "clai"}


def test_a_script_without_spaces_is_read_in_pairs():
    assert terms("A 至 B 派发工单ASAP") == {"派发", "发工", "工单", "asap"}


def test_the_share_counts_the_words_of_the_step():
    assert covers(duty("Settle complaints"), step("Settle large claims"), 33)
    assert not covers(duty("Settle complaints"), step("Settle large claims"), 34)


def test_tasks_and_results_belong_to_the_duty():
    assert covers(duty("Look after customers", tasks=("settle claims",)), step("Settle claims"), 100)
    assert covers(duty("Look after customers", output="settled claims"), step("Settle claims"), 100)


def test_one_language_is_enough():
    texts = LocalizedText.of((("zh-CN", "结案"), ("en", "Settle claims")), "zh-CN")
    assert covers(duty("Settle claims"), step(texts), 100)


def test_a_name_without_words_is_not_judged():
    assert covers(duty("Settle claims"), step("1"), 100)
