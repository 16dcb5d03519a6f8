from orgdesign.lint.rules.description.kpi_weight_sum import kpi_weight_sum


def test_weights_add_up_to_a_hundred_where_there_are_any(violations):
    assert violations(
        kpi_weight_sum,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, kpis: [{name: Speed, weight: 60%}]}]
        positions:
          - {id: a, title: A, kpis: [{name: Speed, weight: 60%}, {name: Care, weight: 40%}]}
          - {id: b, title: B, kpis: [Speed, Care]}
          - {id: c, title: C, kpis: [{name: Speed, weight: 60%}, Care]}
          - {id: d, title: D, kpis: [{name: Speed, weight: 60%}, {name: Care, weight: 50%}]}
          - {id: e, job: j}
          - {id: f, job: j}
        """,
    ) == [
        "6:23 the weights of the indicators of C (c) add up to 60 %, not to 100 %",
        "7:23 the weights of the indicators of D (d) add up to 110 %, not to 100 %",
        "2:26 the weights of the indicators of J (e) add up to 60 %, not to 100 %",
    ]
