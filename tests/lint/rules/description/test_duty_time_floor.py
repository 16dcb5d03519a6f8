from orgdesign.lint.rules.description.duty_time_floor import duty_time_floor


def test_a_twentieth_is_enough_and_the_closing_duty_is_exempt(violations):
    assert violations(
        duty_time_floor,
        """
        organization: {id: o, name: O}
        defaults: {last_duty: {text: Do other work, time: 1%}}
        jobs: [{id: j, title: J, duties: [{text: Small, time: 4%}]}]
        positions:
          - {id: a, title: A, duties: [Large 91%, Small 5%, Tiny 4.9%]}
          - {id: b, job: j}
          - {id: c, job: j}
        """,
    ) == [
        "5:53 A (a) spends 4.9 % of its time on a duty, less than 5 %: Tiny",
        "3:49 J (b) spends 4 % of its time on a duty, less than 5 %: Small",
    ]
