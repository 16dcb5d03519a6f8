from orgdesign.lint.rules.responsibility.duty_without_function import duty_without_function


def test_the_duty_of_a_job_is_named_once_and_the_closing_duty_never(violations):
    assert violations(
        duty_without_function,
        """
        organization: {id: o, name: O}
        defaults: {last_duty: {text: Do other work, time: 5%}}
        jobs: [{id: officer, title: Officer, duties: [Answer calls, Do one @one]}]
        positions: [{id: a, job: officer}, {id: b, job: officer}]
        responsibilities: [{id: one, name: One, primary: a}]
        """,
    ) == ["3:47 the duty “Answer calls” of Officer (a) belongs to no responsibility"]
