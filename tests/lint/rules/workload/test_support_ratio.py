from orgdesign.lint.rules.workload.support_ratio import support_ratio


def design(agents: int, support: str, more: str = "") -> str:
    return f"""
        organization: {{id: o, name: O}}
        positions:
          - {{id: lead, title: Lead, reports_to: none, headcount: 3}}
          - {{id: agent, title: Agent, type: skilled, reports_to: lead, headcount: {agents}}}
          - {{id: helper, title: Helper, type: skilled, support: {support}, reports_to: lead, headcount: 2}}
        {more}
        """


def test_one_for_quality_looks_after_15_to_50_agents(violations):
    assert violations(support_ratio, design(30, "quality")) == []
    assert violations(support_ratio, design(100, "quality")) == []
    assert violations(support_ratio, design(29, "quality")) == [
        "5:48 quality: 2 people for 29 agents are one for 14.5, fewer than 15"
    ]
    assert violations(support_ratio, design(101, "quality")) == [
        "5:48 quality: 2 people for 101 agents are one for 50.5, more than 50"
    ]


def test_one_planner_has_60_agents_at_most(violations):
    assert violations(support_ratio, design(1, "workforce")) == []
    assert violations(support_ratio, design(120, "workforce")) == []
    assert violations(support_ratio, design(121, "workforce")) == [
        "5:48 workforce planning: 2 people for 121 agents are one for 60.5, more than 60"
    ]


def test_where_workloads_are_written_their_posts_are_the_agents(violations):
    assert violations(support_ratio, design(40, "quality", "workload: [{id: w, position: lead}]")) == [
        "5:48 quality: 2 people for 3 agents are one for 1.5, fewer than 15"
    ]
