from orgdesign.loading.schema_subjects import shape_at
from orgdesign.loading.shapes import design_shape, words_of_format


def test_one_field_holds_all_its_alternatives():
    assert {"primary", "partial", "support", "text", "time"} <= set(shape_at(("positions", 0, "duties")).fields)
    duty = shape_at(("positions", 0, "duties", 0))
    assert duty.noun == "Duty · 职责"
    assert duty.fields["involvement"].values["主责"] == "primary"


def test_free_keys_lead_on():
    agent = shape_at(("job_design", "agent"))
    assert agent.noun == "Job design · 职务设计"
    assert set(agent.fields) == {"variety", "identity", "significance", "autonomy", "feedback", "notes"}


def test_only_what_could_have_another_name_is_worth_a_visit():
    position = design_shape().fields["positions"]
    assert position.fields["duties"].is_worth_a_visit
    assert not position.fields["shifts"].is_worth_a_visit


def test_words_that_findings_quote_are_known_in_chinese():
    words = words_of_format()
    assert words["position"] == "岗位"
    assert words["yes or no"] == "“是”或“否”"
    assert all(chinese and not chinese.isascii() for chinese in words.values())
