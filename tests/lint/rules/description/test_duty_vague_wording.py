import pytest

from orgdesign.findings import Finding
from orgdesign.lint.rules.description.duty_vague_wording import duty_vague_wording
from orgdesign.text.plain import plain
from orgdesign.text.reading import reader
from orgdesign.text.vague import plainer, vague_words
from tests.lint.rules.description.statements import LANGUAGES, statements


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_vague_words_are_found_and_no_others(language):
    lexicon = reader().lexicon
    for expected, duty in statements(language):
        wanted = {plain(word) for word in expected - {"noun", "several"}}
        assert {plain(word) for word in vague_words(duty, lexicon)} == wanted, duty


@pytest.mark.parametrize(
    ("duty", "wording"),
    [
        ("负责投诉处理工作", "处理投诉"),
        ("負責客訴處理", "處理客訴"),
        ("负责新客户的开拓", "开拓新客户"),
        ("做好来访客户的接待", "接待来访客户"),
        ("及时处理客户来电", "处理客户来电"),
        ("收集相关资料,编制月报", "收集资料"),
        ("Responsible for the handling of customer complaints", "Handle customer complaints"),
        ("Responsible for preparing the monthly report.", "Prepare the monthly report"),
        ("负责客户档案", None),
        ("负责报修受理、派工、回访等工作", None),
        ("Responsible for customer files", None),
    ],
)
def test_a_better_wording_where_one_can_be_built(duty, wording):
    assert plainer(duty, reader().lexicon) == wording


@pytest.mark.parametrize("duty", ["负责年度的预算编制", "负责本部门的预算编制"])
def test_a_verb_that_has_its_object_within_is_no_stumbling_block(duty):
    assert plainer(duty, reader().lexicon) is None


@pytest.mark.parametrize("duty", ["提高投诉处理及时率", "与相关方谈判", "核对适当性材料", "Audit timeliness"])
def test_terms_with_a_vague_word_in_them_are_not_vague(duty):
    assert vague_words(duty, reader().lexicon) == ()


def test_one_finding_a_post_and_one_for_all_posts_of_a_job(violations):
    assert violations(
        duty_vague_wording,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, duties: [及时处理来电]}]
        positions:
          - {id: a, title: A, job: j}
          - {id: b, title: B, job: j}
          - {id: c, title: C, duties: [负责投诉处理工作, 负责受理报修, 及时派工, 及时回访]}
          - {id: d, title: D, duties: [2小时内答复客户]}
        """,
    ) == [
        "2:26 nobody can be held to these words in the duties of A (a): 及时",
        "6:23 nobody can be held to these words in the duties of C (c): 负责, 及时",
    ]


def test_all_places_of_the_post_and_a_better_wording_belong_to_the_finding(check_text):
    text = """
        organization: {id: o, name: O}
        positions:
          - {id: c, title: C, duties: [Write the roster, 负责投诉处理工作, 及时派工]}
        """
    found: Finding = next(one for one in check_text(text) if one.rule == "duty-vague-wording")
    assert [(one.location.column, str(one.message)) for one in found.related] == [
        (50, "here: 负责"),
        (60, "here: 及时"),
    ]
    assert str(found.hint) == "for example “处理投诉”, with by when or with which result"


def test_to_assist_is_said_of_who_has_the_duty_alone(violations):
    text = """
        organization: {id: o, name: O}
        positions: [{id: c, title: C, duties: {%s: [Assist in the yearly audit]}}]
        """
    assert len(violations(duty_vague_wording, text % "primary")) == 1
    assert violations(duty_vague_wording, text % "support") == []
    text = text.replace("Assist in the yearly audit", "参与消防演练, 配合完成年度审计")
    assert violations(duty_vague_wording, text % "primary") == [
        "2:31 nobody can be held to these words in the duties of C (c): 参与, 配合完成"
    ]
    assert violations(duty_vague_wording, text % "support") == []
