"""How much there is to do, as it is written and as it is meant."""

from decimal import Decimal

from orgdesign.model.duration import Duration

DESIGN = """
    organization: {id: o, name: O}
    positions: [{id: agent, title: 坐席, reports_to: none, headcount: {approved: 36, filled: 33, dispatched: 10,
                 outsourced: 6, frozen: 3}}]
    workload:
      - {id: hotline, position: 坐席, calls_per_half_hour: 100, handle_time: 180 s, answer_within: 20 s,
         service_level: 80%, max_occupancy: 85%, shrinkage: 30%, by_shift: {早班: 100, 晚班: 0}, cover: 24x7}
      - {position: agent}
    job_design: {坐席: {variety: 2, identity: 3, significance: 4, autonomy: 1, feedback: 3}}
    """


def test_a_workload_is_read_field_by_field(organization_of):
    unnamed, hotline = organization_of(DESIGN).workloads
    assert (hotline.id, hotline.position, hotline.calls_per_half_hour) == ("hotline", "agent", Decimal(100))
    assert (hotline.handle_time, hotline.answer_within) == (Duration(Decimal(180), "s"), Duration(Decimal(20), "s"))
    assert (hotline.service_level, hotline.max_occupancy, hotline.shrinkage) == (80, 85, 30)
    assert hotline.by_shift == (("早班", Decimal(100)), ("晚班", Decimal(0)))
    assert hotline.hours_covered == 168
    assert (unnamed.id, unnamed.position, unnamed.hours_covered) == ("agent", "agent", None)


def test_a_headcount_tells_how_its_places_are_filled(organization_of):
    headcount = organization_of(DESIGN).positions[0].headcount
    assert (headcount.approved, headcount.filled, headcount.dispatched, headcount.outsourced, headcount.frozen) == (
        36,
        33,
        10,
        6,
        3,
    )


def test_motivating_potential_is_the_formula_of_hackman_and_oldham(organization_of):
    (design,) = organization_of(DESIGN).job_designs
    assert design.id == "agent"
    assert design.motivating_potential == 9


def test_a_post_nobody_knows_is_told_where_it_is_written(check_text):
    found = check_text(
        """
        organization: {id: o, name: O}
        positions: [{id: agent, title: Agent, reports_to: none}]
        workload: [{id: hotline, position: agnt}]
        job_design:
          agnet: {variety: 2}
        """
    )
    unknown = [(one.location.line, str(one.message)) for one in found if one.rule == "unknown-reference"]
    assert unknown == [(3, "no post is called agnt"), (5, "no post is called agnet")]


def test_a_legal_entity_holds_for_all_units_below_it(organization_of):
    organization = organization_of(
        """
        organization: {id: o, name: O}
        units:
          - {id: a, name: A, legal_entity: 苏州公司}
          - {id: b, name: B, parent: a}
          - {id: c, name: C, parent: b, legal_entity: 上海公司}
          - {id: d, name: D}
        """
    )
    entities = {unit.id: organization.legal_entity_of(unit) for unit in organization.units}
    assert entities == {"o": None, "a": "苏州公司", "b": "苏州公司", "c": "上海公司", "d": None}
